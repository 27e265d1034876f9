# verdict: OK
# slow
# Only a profile reads its unwind table and the names of its code without lines.
	.macro name
n\@:	.type n\@, @function
	.size n\@, 64
	.endm
main:	call answer
	movl $20000000, %ecx
	call spin
	jmp done
	.section .text.spin, "ax", @progbits
	.rept 100000
	name
	.endr
spin:	.cfi_startproc
	.set register, 0
	.rept 2000
	.cfi_escape 5, register & 127 | 128, register >> 7, 1
	.cfi_remember_state
	.set register, register + 1
	.endr
	.byte 0xff, 0xc9, 0x75, 0xfc, 0xc3	# decl %ecx, jne, ret
	.cfi_endproc
