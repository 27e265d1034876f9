# verdict: OK or RUNTIME_ERROR
# Another program interpreter than the system's; the linker's own comes first.
	.section .interp, "a"
	.string "/no/such/loader"
	.text
main:	call answer
	jmp done
