# verdict: WRONG_ANSWER
# evidence: no output, expected
# Ends with status 0 before it has begun.
main:	jmp done
