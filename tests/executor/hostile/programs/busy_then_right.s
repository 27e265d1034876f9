# verdict: OK
# speedup below: 0.5
# Closes its output after the answer and works on: time runs to the end of the process.
main:	call answer
	enter 3, 1
	movl $120000000, %ecx
.Lwork:	decl %ecx
	jnz .Lwork
	jmp done
