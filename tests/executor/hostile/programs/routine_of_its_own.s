# verdict: OK
# routines
# Defines the name of a routine: its own is what it calls.
main:	subq $8, %rsp
	leaq number(%rip), %rsi
	call rt_scanf
	cmpl $77, %eax
	je .Lown
	ud2
.Lown:	call answer
	jmp done
rt_scanf:
	movl $77, %eax
	ret
	.lcomm number, 4
