# verdict: LINK_ERROR
# evidence: undefined reference to `nowhere'
main:	call nowhere
