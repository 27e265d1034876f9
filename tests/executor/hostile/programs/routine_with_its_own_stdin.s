# verdict: RUNTIME_ERROR or WRONG_ANSWER
# routines
# The name stdin is taken: the stream that the routine reads is text of the program.
	.globl stdin
main:	subq $8, %rsp
	leaq format(%rip), %rdi
	leaq number(%rip), %rsi
	xorl %eax, %eax
	call rt_scanf
	movl number(%rip), %esi
	leaq format(%rip), %rdi
	xorl %eax, %eax
	call rt_printf
	xorl %edi, %edi
	call exit@plt
format:	.string "%d"
	.data
	.balign 16
stream:	.quad 0xfbad2488, digits, digits_end, digits, digits, digits, digits, digits, digits_end
	.fill 15, 8, 0
	.quad 0x00000000ffffffff
	.fill 8, 8, 0
digits:	.string "12345 this is longer than what a routine reads at once, and holds no other number"
digits_end:
stdin:	.quad stream
	.lcomm number, 4
