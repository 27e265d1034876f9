# verdict: SECURITY_VIOLATION
# evidence: system call fork (57)
# Ends at once with the right answer, while a child keeps standard output open.
main:	call answer
	enter 57
	testl %eax, %eax
	jnz done
.Lchild: jmp .Lchild
