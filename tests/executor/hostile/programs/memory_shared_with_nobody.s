# verdict: MEMORY_LIMIT or TIME_LIMIT
# slow
# evidence: MiB
# Shared anonymous pages are counted elsewhere than private ones.
main:	enter 9, 0, 0x1000000, 3, 0x21, -1
	cmpq $-4096, %rax
	ja .Lfull
	movq %rax, %rdi
	movl $0x1000000, %ecx
	movb $1, %al
	rep stosb
	jmp main
.Lfull:	movq 0, %rax
