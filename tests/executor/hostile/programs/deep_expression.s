# verdict: ASSEMBLE_ERROR
# repeat ( : 100000
