# verdict: TIME_LIMIT
# slow
# evidence: still running after
# Runs inside the dynamic loader, before anything else.
	.type chosen, @gnu_indirect_function
	.globl chosen
chosen:
.Lspin:	jmp .Lspin
	.data
	.quad chosen
	.text
main:	call chosen@plt
	jmp done
