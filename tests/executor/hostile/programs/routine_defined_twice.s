# verdict: ASSEMBLE_ERROR
# evidence: rt_putchar
# Defines a routine, and so does what is appended.
main:	subq $8, %rsp
	call rt_putchar
	jmp done
rt_putchar:
	ret
rt_putchar:
	ret
