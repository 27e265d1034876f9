# verdict: SECURITY_VIOLATION
# evidence: system call fork (57)
# The classic way to leave one's parent.
main:	enter 57
	testl %eax, %eax
	jnz .Lparent
	enter 112
	enter 57
.Lchild: jmp .Lchild
.Lparent:
	call answer
	jmp done
