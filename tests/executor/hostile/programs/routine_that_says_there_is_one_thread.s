# verdict: OK
# routines
# The variable that tells a routine of other threads is the program's own.
	.globl __libc_single_threaded
main:	subq $8, %rsp
	call answer
	leaq text(%rip), %rdi
	leaq text(%rip), %rsi
	call rt_sprintf
	jmp done
	.data
__libc_single_threaded:	.byte 1
text:	.string "a text"
