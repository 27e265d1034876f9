# verdict: ASSEMBLE_ERROR or LINK_ERROR or RUNTIME_ERROR
	.section .low, "ax"
	.globl main
main:	movl $1, %eax
	.org 0x1ffffff
	ud2
