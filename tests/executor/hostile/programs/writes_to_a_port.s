# verdict: RUNTIME_ERROR
# evidence: SIGSEGV
# Port 0x64 with 0xfe resets a PC.
main:	movb $0xfe, %al
	outb %al, $0x64
