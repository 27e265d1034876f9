	.text
	.p2align 4
	.type	rt_sprintf_chk, @function
rt_sprintf_chk:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movl	$2147483647, %eax
	movl	%esi, %r10d
	movq	%rcx, %r11
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	movq	%rdx, %r12
	pushq	%rbx
	subq	$360, %rsp
	.cfi_offset 3, -56
	cmpq	%rax, %rdx
	movq	%r9, -184(%rbp)
	leaq	16(%rbp), %r9
	movq	%rdi, -352(%rbp)
	cmovbe	%rdx, %rax
	movq	%r8, -192(%rbp)
	movsd	%xmm0, -176(%rbp)
	movsd	%xmm1, -160(%rbp)
	movsd	%xmm2, -144(%rbp)
	movsd	%xmm3, -128(%rbp)
	movsd	%xmm4, -112(%rbp)
	movsd	%xmm5, -96(%rbp)
	movsd	%xmm6, -80(%rbp)
	movsd	%xmm7, -64(%rbp)
	testq	%rdx, %rdx
	je	.Lrt_sprintf_chk_2
	movq	-352(%rbp), %r14
	movq	%r9, -360(%rbp)
	leaq	-192(%rbp), %rbx
	leaq	rt_sprintf_chk_pairs(%rip), %r15
	movl	$0, -320(%rbp)
	movl	$3518437209, %r8d
	leaq	-1(%r14,%rax), %rax
	movl	%esi, -316(%rbp)
	movq	%rdx, -328(%rbp)
	movq	%rcx, -336(%rbp)
	movq	%r9, -344(%rbp)
	movq	%rax, -288(%rbp)
	movzbl	(%rcx), %eax
	movq	%rbx, -280(%rbp)
	movq	%rcx, %rbx
.Lrt_sprintf_chk_3:
	cmpb	$37, %al
	jne	.Lrt_sprintf_chk_264
.Lrt_sprintf_chk_4:
	movzbl	1(%rbx), %eax
	xorl	%r9d, %r9d
	addq	$2, %rbx
	cmpb	$64, %al
	jbe	.Lrt_sprintf_chk_265
	movl	$-1, -272(%rbp)
	xorl	%r13d, %r13d
	xorl	%r12d, %r12d
.Lrt_sprintf_chk_10:
	cmpb	$108, %al
	je	.Lrt_sprintf_chk_266
	cmpb	$104, %al
	je	.Lrt_sprintf_chk_35
	cmpb	$122, %al
	je	.Lrt_sprintf_chk_35
	cmpb	$106, %al
	je	.Lrt_sprintf_chk_258
	movl	$32, %edx
	cmpb	$116, %al
	je	.Lrt_sprintf_chk_258
.Lrt_sprintf_chk_34:
	cmpb	$100, %al
	je	.Lrt_sprintf_chk_161
	cmpb	$105, %al
	jne	.Lrt_sprintf_chk_40
.Lrt_sprintf_chk_161:
	movq	-280(%rbp), %rcx
	leaq	-176(%rbp), %rax
	cmpq	%rax, %rcx
	jnb	.Lrt_sprintf_chk_42
	movq	%rcx, %rax
	movq	(%rcx), %rdi
	addq	$8, %rax
	movq	%rax, -280(%rbp)
.Lrt_sprintf_chk_43:
	movl	$64, %ecx
	subl	%edx, %ecx
	salq	%cl, %rdi
	sarq	%cl, %rdi
	testq	%rdi, %rdi
	js	.Lrt_sprintf_chk_267
	movq	$0, -312(%rbp)
	xorl	%r10d, %r10d
	testb	%r9b, %r9b
	movl	$0, -264(%rbp)
	setne	%r10b
.Lrt_sprintf_chk_45:
	xorl	%r11d, %r11d
.Lrt_sprintf_chk_138:
	movq	%rdi, %rax
	leaq	rt_sprintf_chk_bounds(%rip), %rcx
	movl	-264(%rbp), %esi
	orq	$1, %rax
	bsrq	%rax, %rax
	leal	1(%rax), %edx
	imull	$1233, %edx, %edx
	shrl	$12, %edx
	movl	%edx, %eax
	cmpq	(%rcx,%rax,8), %rdi
	sbbl	$-1, %edx
	leal	(%rdx,%r10), %eax
	testl	%esi, %esi
	je	.Lrt_sprintf_chk_261
	movl	-264(%rbp), %ecx
	leal	1(%rcx,%rax), %eax
.Lrt_sprintf_chk_261:
	xorl	%r10d, %r10d
.Lrt_sprintf_chk_103:
	movl	-272(%rbp), %ecx
	movl	%eax, %eax
	xorl	%esi, %esi
	testl	%ecx, %ecx
	jns	.Lrt_sprintf_chk_268
.Lrt_sprintf_chk_104:
	movl	%r13d, %ecx
	movq	-288(%rbp), %r13
	subq	%r14, %r13
	movq	%r13, -272(%rbp)
	cmpq	%rcx, %rax
	jnb	.Lrt_sprintf_chk_106
	movq	%rcx, %r13
	subq	%rax, %r13
	movq	%r13, -304(%rbp)
	cmpq	%rcx, -272(%rbp)
	jb	.Lrt_sprintf_chk_253
	testb	$1, %r12b
	je	.Lrt_sprintf_chk_107
	leaq	-1(%r13), %r12
.Lrt_sprintf_chk_108:
	testb	%r9b, %r9b
	je	.Lrt_sprintf_chk_111
	movb	%r9b, (%r14)
	addq	$1, %r14
.Lrt_sprintf_chk_111:
	testq	%rsi, %rsi
	je	.Lrt_sprintf_chk_156
	addq	%r14, %rsi
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_chk_113:
	addq	$1, %r14
	movb	$48, -1(%r14)
	cmpq	%rsi, %r14
	jne	.Lrt_sprintf_chk_113
.Lrt_sprintf_chk_112:
	leaq	(%rsi,%rdx), %rcx
	movl	%edi, %eax
	movq	%rcx, -272(%rbp)
	testl	%r10d, %r10d
	jne	.Lrt_sprintf_chk_114
	movq	%rdi, %rsi
	leaq	rt_sprintf_chk_pairs(%rip), %r9
	movl	$3518437209, %r14d
	shrq	$32, %rsi
	movq	%rdi, %rsi
	jne	.Lrt_sprintf_chk_116
.Lrt_sprintf_chk_115:
	cmpl	$9999, %eax
	jbe	.Lrt_sprintf_chk_117
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_chk_118:
	movl	%eax, %eax
	subq	$4, %rcx
	movq	%rax, %rdi
	imulq	%r8, %rax
	movl	%edi, %esi
	shrq	$45, %rax
	imull	$10000, %eax, %edx
	subl	%edx, %esi
	movl	%esi, %edx
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	leal	(%rdx,%rdx), %r9d
	imull	$100, %edx, %edx
	movzwl	(%r15,%r9), %r9d
	movw	%r9w, (%rcx)
	subl	%edx, %esi
	leal	(%rsi,%rsi), %edx
	movzwl	(%r15,%rdx), %edx
	movw	%dx, 2(%rcx)
	cmpl	$99999999, %edi
	ja	.Lrt_sprintf_chk_118
.Lrt_sprintf_chk_117:
	cmpl	$99, %eax
	jbe	.Lrt_sprintf_chk_119
	movl	%eax, %edx
	subq	$2, %rcx
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	imull	$100, %edx, %edi
	subl	%edi, %eax
	addl	%eax, %eax
	movl	%eax, %eax
	movzwl	(%r15,%rax), %eax
	movw	%ax, (%rcx)
	movl	%edx, %eax
.Lrt_sprintf_chk_119:
	cmpl	$9, %eax
	jbe	.Lrt_sprintf_chk_120
	addl	%eax, %eax
	movl	%eax, %eax
	movzwl	(%r15,%rax), %eax
	movw	%ax, -2(%rcx)
.Lrt_sprintf_chk_121:
	movl	-264(%rbp), %eax
	testl	%eax, %eax
	jne	.Lrt_sprintf_chk_269
.Lrt_sprintf_chk_125:
	movq	-272(%rbp), %rax
	cmpq	$0, -304(%rbp)
	leaq	1(%rax,%r12), %r14
	movq	-272(%rbp), %rax
	je	.Lrt_sprintf_chk_270
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_chk_136:
	addq	$1, %rax
	movb	$32, -1(%rax)
	cmpq	%r14, %rax
	jne	.Lrt_sprintf_chk_136
.Lrt_sprintf_chk_255:
	movzbl	(%rbx), %eax
	cmpb	$37, %al
	je	.Lrt_sprintf_chk_4
.Lrt_sprintf_chk_264:
	testb	%al, %al
	je	.Lrt_sprintf_chk_5
	movq	-288(%rbp), %rdx
	movq	%rbx, %rsi
	movq	%r14, %rdi
	subq	%r14, %rdx
	addq	%rbx, %rdx
	jmp	.Lrt_sprintf_chk_7
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_chk_272:
	movsb
	movzbl	(%rsi), %eax
	testb	%al, %al
	je	.Lrt_sprintf_chk_227
	cmpb	$37, %al
	je	.Lrt_sprintf_chk_271
.Lrt_sprintf_chk_7:
	cmpq	%rdx, %rsi
	jne	.Lrt_sprintf_chk_272
.Lrt_sprintf_chk_253:
	movl	-316(%rbp), %r10d
	movq	-328(%rbp), %r12
	movq	-336(%rbp), %r11
	movq	-344(%rbp), %r9
.Lrt_sprintf_chk_2:
	movq	.Lrt_sprintf_chk_C0(%rip), %rax
	movq	%r11, %rcx
	movq	%r12, %rdx
	movl	%r10d, %esi
	movq	%r9, -240(%rbp)
	movq	-352(%rbp), %rdi
	leaq	-248(%rbp), %r8
	movq	%rax, -248(%rbp)
	leaq	-224(%rbp), %rax
	movq	%rax, -232(%rbp)
	call	__vsprintf_chk@PLT
.Lrt_sprintf_chk_1:
	addq	$360, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_remember_state
	.cfi_def_cfa 7, 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_chk_106:
	.cfi_restore_state
	cmpq	%rax, -272(%rbp)
	jb	.Lrt_sprintf_chk_253
.Lrt_sprintf_chk_262:
	movq	$0, -304(%rbp)
	movq	$-1, %r12
	jmp	.Lrt_sprintf_chk_108
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_chk_120:
	addl	$48, %eax
	movb	%al, -1(%rcx)
	movl	-264(%rbp), %eax
	testl	%eax, %eax
	je	.Lrt_sprintf_chk_125
.Lrt_sprintf_chk_269:
	movq	-272(%rbp), %rax
	movl	-264(%rbp), %esi
	leaq	rt_sprintf_chk_pairs(%rip), %r9
	leaq	1(%rax), %rdi
	movb	$46, (%rax)
	leaq	(%rdi,%rsi), %rax
	movq	-312(%rbp), %rsi
	movq	%rax, -272(%rbp)
	movq	%rax, %rcx
	movl	%esi, %eax
	shrq	$32, %rsi
	movq	-312(%rbp), %rsi
	jne	.Lrt_sprintf_chk_127
.Lrt_sprintf_chk_126:
	cmpl	$9999, %eax
	jbe	.Lrt_sprintf_chk_128
	leaq	rt_sprintf_chk_pairs(%rip), %r9
	movl	$3518437209, %r13d
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_chk_129:
	movl	%eax, %eax
	subq	$4, %rcx
	movq	%rax, %r10
	imulq	%r13, %rax
	movl	%r10d, %esi
	shrq	$45, %rax
	imull	$10000, %eax, %edx
	subl	%edx, %esi
	movl	%esi, %edx
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	leal	(%rdx,%rdx), %r11d
	imull	$100, %edx, %edx
	movzwl	(%r9,%r11), %r11d
	movw	%r11w, (%rcx)
	subl	%edx, %esi
	leal	(%rsi,%rsi), %edx
	movzwl	(%r9,%rdx), %edx
	movw	%dx, 2(%rcx)
	cmpl	$99999999, %r10d
	ja	.Lrt_sprintf_chk_129
.Lrt_sprintf_chk_128:
	cmpl	$99, %eax
	jbe	.Lrt_sprintf_chk_130
	movl	%eax, %edx
	subq	$2, %rcx
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	imull	$100, %edx, %r9d
	subl	%r9d, %eax
	leaq	rt_sprintf_chk_pairs(%rip), %r9
	addl	%eax, %eax
	movl	%eax, %eax
	movzwl	(%r9,%rax), %eax
	movw	%ax, (%rcx)
	movl	%edx, %eax
.Lrt_sprintf_chk_130:
	cmpl	$9, %eax
	jbe	.Lrt_sprintf_chk_131
	addl	%eax, %eax
	leaq	rt_sprintf_chk_pairs(%rip), %r9
	leaq	-2(%rcx), %rdx
	movl	%eax, %eax
	movzwl	(%r9,%rax), %eax
	movw	%ax, -2(%rcx)
.Lrt_sprintf_chk_134:
	cmpq	%rdx, %rdi
	jnb	.Lrt_sprintf_chk_125
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_chk_132:
	subq	$1, %rdx
	movb	$48, (%rdx)
	cmpq	%rdx, %rdi
	jne	.Lrt_sprintf_chk_132
	jmp	.Lrt_sprintf_chk_125
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_chk_267:
	negq	%rdi
	movl	$1, %r10d
	movq	$0, -312(%rbp)
	movl	$45, %r9d
	movl	$0, -264(%rbp)
	jmp	.Lrt_sprintf_chk_45
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_chk_266:
	movzbl	(%rbx), %eax
	cmpb	$108, %al
	je	.Lrt_sprintf_chk_32
	addq	$1, %rbx
.Lrt_sprintf_chk_33:
	movl	%eax, %edx
	andl	$-17, %edx
	cmpb	$99, %dl
	je	.Lrt_sprintf_chk_253
	movl	$64, %edx
	jmp	.Lrt_sprintf_chk_34
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_chk_265:
	xorl	%r12d, %r12d
	movl	$32, %edx
	jmp	.Lrt_sprintf_chk_15
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_chk_11:
	cmpb	$45, %al
	je	.Lrt_sprintf_chk_273
	cmpb	$43, %al
	je	.Lrt_sprintf_chk_141
	cmpb	$32, %al
	jne	.Lrt_sprintf_chk_14
	testb	%r9b, %r9b
	cmove	%edx, %r9d
.Lrt_sprintf_chk_12:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
.Lrt_sprintf_chk_15:
	cmpb	$48, %al
	jne	.Lrt_sprintf_chk_11
	orl	$2, %r12d
	jmp	.Lrt_sprintf_chk_12
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_chk_273:
	orl	$1, %r12d
	jmp	.Lrt_sprintf_chk_12
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_chk_141:
	movl	$43, %r9d
	jmp	.Lrt_sprintf_chk_12
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_chk_14:
	cmpb	$42, %al
	jne	.Lrt_sprintf_chk_274
	movq	-280(%rbp), %rdi
	leaq	-176(%rbp), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_sprintf_chk_19
	movq	%rdi, %rax
	movq	(%rdi), %rcx
	addq	$8, %rax
	movq	%rax, -280(%rbp)
.Lrt_sprintf_chk_20:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %rdx
	movl	%ecx, %r13d
	testl	%ecx, %ecx
	js	.Lrt_sprintf_chk_275
	cmpl	$100000, %ecx
	movq	%rdx, %rbx
	seta	%cl
.Lrt_sprintf_chk_18:
	movl	$-1, -272(%rbp)
	cmpb	$46, %al
	je	.Lrt_sprintf_chk_276
.Lrt_sprintf_chk_23:
	testb	%cl, %cl
	jne	.Lrt_sprintf_chk_253
	cmpb	$37, %al
	jne	.Lrt_sprintf_chk_10
	cmpb	$37, -2(%rbx)
	jne	.Lrt_sprintf_chk_253
	cmpq	%r14, -288(%rbp)
	je	.Lrt_sprintf_chk_253
	movb	$37, (%r14)
	addq	$1, %r14
	movzbl	(%rbx), %eax
	jmp	.Lrt_sprintf_chk_3
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_chk_107:
	andl	$2, %r12d
	movq	-304(%rbp), %rax
	je	.Lrt_sprintf_chk_277
	movq	$0, -304(%rbp)
	addq	%rax, %rsi
	movq	$-1, %r12
	jmp	.Lrt_sprintf_chk_108
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_chk_274:
	leal	-48(%rax), %edx
	xorl	%r13d, %r13d
	xorl	%ecx, %ecx
	cmpb	$9, %dl
	ja	.Lrt_sprintf_chk_18
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_chk_17:
	cmpl	$100000, %r13d
	ja	.Lrt_sprintf_chk_22
	leal	0(%r13,%r13,4), %edx
	leal	-48(%rax,%rdx,2), %r13d
.Lrt_sprintf_chk_22:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
	leal	-48(%rax), %edx
	cmpb	$9, %dl
	jbe	.Lrt_sprintf_chk_17
	cmpl	$100000, %r13d
	movl	$-1, -272(%rbp)
	seta	%cl
	cmpb	$46, %al
	jne	.Lrt_sprintf_chk_23
.Lrt_sprintf_chk_276:
	movzbl	(%rbx), %eax
	cmpb	$42, %al
	jne	.Lrt_sprintf_chk_278
	movq	-280(%rbp), %rdi
	leaq	-176(%rbp), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_sprintf_chk_27
	movq	%rdi, %rax
	movq	(%rdi), %rdx
	addq	$8, %rax
	movq	%rax, -280(%rbp)
.Lrt_sprintf_chk_28:
	testl	%edx, %edx
	movl	$-1, %esi
	movzbl	1(%rbx), %eax
	cmovns	%edx, %esi
	cmpl	$100000, %edx
	setg	%dl
	addq	$2, %rbx
	movl	%esi, -272(%rbp)
	orl	%edx, %ecx
	jmp	.Lrt_sprintf_chk_23
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_chk_131:
	addl	$48, %eax
	leaq	-1(%rcx), %rdx
	movb	%al, -1(%rcx)
	jmp	.Lrt_sprintf_chk_134
.Lrt_sprintf_chk_158:
	movq	%r11, %rsi
.Lrt_sprintf_chk_116:
	movabsq	$-6067343680855748867, %rax
	subq	$8, %rcx
	mulq	%rsi
	movq	%rdx, %r11
	shrq	$26, %r11
	imull	$100000000, %r11d, %edi
	movl	%r11d, %eax
	subl	%edi, %esi
	movl	%esi, %r10d
	imulq	%r14, %r10
	shrq	$45, %r10
	imull	$10000, %r10d, %edi
	subl	%edi, %esi
	movl	%r10d, %edi
	imulq	$1374389535, %rdi, %rdi
	shrq	$37, %rdi
	leal	(%rdi,%rdi), %r13d
	imull	$100, %edi, %edi
	movzwl	(%r9,%r13), %r13d
	movw	%r13w, (%rcx)
	subl	%edi, %r10d
	leal	(%r10,%r10), %edi
	movzwl	(%r9,%rdi), %edi
	movw	%di, 2(%rcx)
	movl	%esi, %edi
	imulq	$1374389535, %rdi, %rdi
	shrq	$37, %rdi
	leal	(%rdi,%rdi), %r10d
	imull	$100, %edi, %edi
	movzwl	(%r9,%r10), %r10d
	movw	%r10w, 4(%rcx)
	subl	%edi, %esi
	addl	%esi, %esi
	shrq	$58, %rdx
	movl	%esi, %esi
	movzwl	(%r9,%rsi), %esi
	movw	%si, 6(%rcx)
	je	.Lrt_sprintf_chk_115
	jmp	.Lrt_sprintf_chk_158
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_chk_271:
	movq	%rsi, %rbx
	movq	%rdi, %r14
	jmp	.Lrt_sprintf_chk_4
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_chk_227:
	movq	%rsi, %rbx
	movq	%rdi, %r14
	jmp	.Lrt_sprintf_chk_3
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_chk_32:
	movzbl	1(%rbx), %eax
	addq	$2, %rbx
	jmp	.Lrt_sprintf_chk_33
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_chk_258:
	movzbl	(%rbx), %edx
.Lrt_sprintf_chk_36:
	movl	%edx, %eax
	addq	$1, %rbx
	movl	$64, %edx
.Lrt_sprintf_chk_38:
	movl	%eax, %ecx
	andl	$-17, %ecx
	cmpb	$99, %cl
	je	.Lrt_sprintf_chk_253
	movl	%eax, %ecx
	andl	$-33, %ecx
	cmpb	$70, %cl
	jne	.Lrt_sprintf_chk_34
	jmp	.Lrt_sprintf_chk_253
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_chk_40:
	subl	$70, %eax
	cmpb	$50, %al
	ja	.Lrt_sprintf_chk_253
	leaq	.Lrt_sprintf_chk_47(%rip), %rcx
	movzbl	%al, %eax
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.Lrt_sprintf_chk_47:
	.long	.Lrt_sprintf_chk_51-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_147-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_52-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_51-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_50-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_49-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_48-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_253-.Lrt_sprintf_chk_47
	.long	.Lrt_sprintf_chk_46-.Lrt_sprintf_chk_47
	.text
.Lrt_sprintf_chk_268:
	jne	.Lrt_sprintf_chk_162
	testq	%rdi, %rdi
	je	.Lrt_sprintf_chk_253
.Lrt_sprintf_chk_162:
	movl	-272(%rbp), %ecx
	andl	$-3, %r12d
	xorl	%esi, %esi
	cmpl	%ecx, %edx
	jnb	.Lrt_sprintf_chk_104
	movl	%ecx, %esi
	subl	%edx, %esi
	addq	%rsi, %rax
	jmp	.Lrt_sprintf_chk_104
.Lrt_sprintf_chk_270:
	movzbl	(%rbx), %eax
	movq	-272(%rbp), %r14
	jmp	.Lrt_sprintf_chk_3
.Lrt_sprintf_chk_156:
	movq	%r14, %rsi
	jmp	.Lrt_sprintf_chk_112
.Lrt_sprintf_chk_42:
	movq	-360(%rbp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, -360(%rbp)
	jmp	.Lrt_sprintf_chk_43
.Lrt_sprintf_chk_114:
	movl	%r10d, %ecx
	movl	$-1, %eax
	movq	-272(%rbp), %r9
	sall	%cl, %eax
	movl	%r10d, %ecx
	notl	%eax
	movl	%eax, %esi
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_chk_124:
	movl	%esi, %edx
	andl	%edi, %edx
	cmpl	$9, %edx
	leal	48(%rdx), %r13d
	leal	(%r11,%rdx), %eax
	cmovbe	%r13d, %eax
	shrq	%cl, %rdi
	subq	$1, %r9
	movb	%al, (%r9)
	testq	%rdi, %rdi
	jne	.Lrt_sprintf_chk_124
	jmp	.Lrt_sprintf_chk_121
.Lrt_sprintf_chk_277:
	addq	%r14, %rax
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_chk_110:
	addq	$1, %r14
	movb	$32, -1(%r14)
	cmpq	%rax, %r14
	jne	.Lrt_sprintf_chk_110
	jmp	.Lrt_sprintf_chk_262
.Lrt_sprintf_chk_278:
	leal	-48(%rax), %esi
	addq	$1, %rbx
	xorl	%edx, %edx
	cmpb	$9, %sil
	ja	.Lrt_sprintf_chk_279
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_chk_25:
	cmpl	$100000, %edx
	ja	.Lrt_sprintf_chk_29
	leal	(%rdx,%rdx,4), %edx
	leal	-48(%rax,%rdx,2), %edx
.Lrt_sprintf_chk_29:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	jbe	.Lrt_sprintf_chk_25
	cmpl	$100000, %edx
	movl	%edx, -272(%rbp)
	setg	%dl
	orl	%edx, %ecx
	jmp	.Lrt_sprintf_chk_23
.Lrt_sprintf_chk_160:
	movq	%r11, %rsi
.Lrt_sprintf_chk_127:
	movabsq	$-6067343680855748867, %rax
	movl	$3518437209, %r14d
	subq	$8, %rcx
	mulq	%rsi
	movq	%rdx, %r11
	shrq	$26, %r11
	imull	$100000000, %r11d, %r10d
	movl	%r11d, %eax
	subl	%r10d, %esi
	movl	%esi, %r10d
	imulq	%r14, %r10
	shrq	$45, %r10
	imull	$10000, %r10d, %r13d
	subl	%r13d, %esi
	movl	%r10d, %r13d
	imulq	$1374389535, %r13, %r13
	shrq	$37, %r13
	leal	(%r13,%r13), %r14d
	imull	$100, %r13d, %r13d
	movzwl	(%r9,%r14), %r14d
	movw	%r14w, (%rcx)
	subl	%r13d, %r10d
	addl	%r10d, %r10d
	movl	%r10d, %r10d
	movzwl	(%r9,%r10), %r10d
	movw	%r10w, 2(%rcx)
	movl	%esi, %r10d
	imulq	$1374389535, %r10, %r10
	shrq	$37, %r10
	leal	(%r10,%r10), %r13d
	imull	$100, %r10d, %r10d
	movzwl	(%r9,%r13), %r13d
	movw	%r13w, 4(%rcx)
	subl	%r10d, %esi
	addl	%esi, %esi
	shrq	$58, %rdx
	movl	%esi, %esi
	movzwl	(%r9,%rsi), %esi
	movw	%si, 6(%rcx)
	je	.Lrt_sprintf_chk_126
	jmp	.Lrt_sprintf_chk_160
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_chk_275:
	negl	%r13d
	orl	$1, %r12d
	movq	%rdx, %rbx
	cmpl	$100000, %r13d
	seta	%cl
	jmp	.Lrt_sprintf_chk_18
.Lrt_sprintf_chk_35:
	movzbl	(%rbx), %edx
	cmpb	$104, %al
	jne	.Lrt_sprintf_chk_36
	cmpb	$104, %dl
	je	.Lrt_sprintf_chk_39
	movl	%edx, %eax
	addq	$1, %rbx
	movl	$16, %edx
	jmp	.Lrt_sprintf_chk_38
.Lrt_sprintf_chk_39:
	movzbl	1(%rbx), %eax
	movl	$8, %edx
	addq	$2, %rbx
	jmp	.Lrt_sprintf_chk_38
.Lrt_sprintf_chk_51:
	movl	-320(%rbp), %edi
	cmpl	$7, %edi
	ja	.Lrt_sprintf_chk_82
	movl	%edi, %eax
	salq	$4, %rax
	movq	-176(%rax,%rbp), %rax
	movq	%rax, -368(%rbp)
	leal	1(%rdi), %eax
	movl	%eax, -320(%rbp)
.Lrt_sprintf_chk_83:
	movl	-272(%rbp), %eax
	testl	%eax, %eax
	js	.Lrt_sprintf_chk_148
	cmpl	$19, %eax
	jg	.Lrt_sprintf_chk_253
	movl	%eax, -264(%rbp)
.Lrt_sprintf_chk_84:
	movq	-368(%rbp), %rcx
	movq	%rcx, %rax
	shrq	$52, %rax
	movl	%eax, %edi
	movabsq	$4503599627370495, %rax
	andq	%rcx, %rax
	andl	$2047, %edi
	movq	%rax, -312(%rbp)
	cmpl	$1085, %edi
	ja	.Lrt_sprintf_chk_253
	testl	%edi, %edi
	je	.Lrt_sprintf_chk_85
	movl	$1075, %esi
	btsq	$52, %rax
	subl	%edi, %esi
	movq	%rax, -304(%rbp)
	testl	%esi, %esi
	jle	.Lrt_sprintf_chk_280
	movl	-272(%rbp), %r11d
	movl	$1, %r10d
	testl	%r11d, %r11d
	je	.Lrt_sprintf_chk_89
	movl	-264(%rbp), %edx
	leaq	rt_sprintf_chk_bounds(%rip), %rcx
	movq	(%rcx,%rdx,8), %r10
.Lrt_sprintf_chk_89:
	cmpl	$63, %esi
	jg	.Lrt_sprintf_chk_90
	movl	$1, %edx
	movl	%esi, %ecx
	movq	%rdx, %r11
	salq	%cl, %r11
	movl	$1074, %ecx
	subl	%edi, %ecx
	movq	-304(%rbp), %rdi
	leaq	-1(%r11), %r11
	salq	%cl, %rdx
	movl	%esi, %ecx
	shrq	%cl, %rdi
	movq	-304(%rbp), %rcx
	movq	%rdx, -376(%rbp)
	andq	%r11, %rcx
	movq	%rcx, %rax
	movl	%esi, %ecx
	mulq	%r10
	movq	%rax, -304(%rbp)
	shrdq	%rdx, %rax
	movq	%rdx, -296(%rbp)
	shrq	%cl, %rdx
	testb	$64, %sil
	movq	%r11, %rcx
	cmovne	%rdx, %rax
	movq	-376(%rbp), %rsi
	movq	%rax, -312(%rbp)
	xorl	%eax, %eax
	andq	-304(%rbp), %rcx
	setne	%al
	xorl	%edx, %edx
	cmpq	%rcx, %rsi
	setb	%dl
	cmpq	%rsi, %rcx
	sbbl	$0, %edx
.Lrt_sprintf_chk_91:
	testl	%eax, %eax
	je	.Lrt_sprintf_chk_98
.Lrt_sprintf_chk_92:
#APP
# 26 "/work/wt/print/policy_jax/asm/routines/source/fixed.h" 1
	fnstcw -248(%rbp)
# 0 "" 2
#NO_APP
	testw	$3072, -248(%rbp)
	jne	.Lrt_sprintf_chk_253
	movl	-272(%rbp), %eax
	testl	%eax, %eax
	movq	-312(%rbp), %rax
	cmove	%rdi, %rax
	cmpl	$1, %edx
	je	.Lrt_sprintf_chk_97
	testl	%edx, %edx
	jne	.Lrt_sprintf_chk_98
	testb	$1, %al
	je	.Lrt_sprintf_chk_98
.Lrt_sprintf_chk_97:
	addq	$1, -312(%rbp)
	movq	-312(%rbp), %rax
	cmpq	%r10, %rax
	jne	.Lrt_sprintf_chk_98
	movq	$0, -312(%rbp)
	addq	$1, %rdi
.Lrt_sprintf_chk_98:
	cmpq	$0, -368(%rbp)
	js	.Lrt_sprintf_chk_281
	movl	$-1, -272(%rbp)
	xorl	%r10d, %r10d
	testb	%r9b, %r9b
	setne	%r10b
	jmp	.Lrt_sprintf_chk_45
.Lrt_sprintf_chk_50:
	xorl	%r11d, %r11d
	movl	$3, %r10d
.Lrt_sprintf_chk_53:
	movq	-280(%rbp), %rdi
	leaq	-176(%rbp), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_sprintf_chk_99
	movq	%rdi, %rax
	movq	(%rdi), %rdi
	addq	$8, %rax
	movq	%rax, -280(%rbp)
.Lrt_sprintf_chk_100:
	movl	$64, %ecx
	subl	%edx, %ecx
	salq	%cl, %rdi
	shrq	%cl, %rdi
	movq	%rdi, %rax
	orq	$1, %rax
	bsrq	%rax, %rdx
	xorq	$63, %rdx
	testl	%r10d, %r10d
	je	.Lrt_sprintf_chk_282
	leal	63(%r10), %eax
	xorl	%r9d, %r9d
	movq	$0, -312(%rbp)
	movl	$0, -264(%rbp)
	subl	%edx, %eax
	xorl	%edx, %edx
	divl	%r10d
	movl	%eax, %edx
	jmp	.Lrt_sprintf_chk_103
.Lrt_sprintf_chk_52:
	testl	%r13d, %r13d
	movq	-288(%rbp), %rdx
	movl	$1, %eax
	cmovne	%r13, %rax
	subq	%r14, %rdx
	cmpq	%rax, %rdx
	jb	.Lrt_sprintf_chk_253
	testb	$2, %r12b
	jne	.Lrt_sprintf_chk_253
	andl	$1, %r12d
	je	.Lrt_sprintf_chk_283
.Lrt_sprintf_chk_75:
	movq	-280(%rbp), %rdi
	leaq	-176(%rbp), %rdx
	cmpq	%rdx, %rdi
	jnb	.Lrt_sprintf_chk_77
	movq	(%rdi), %rcx
	addq	$8, %rdi
	movq	%rdi, -280(%rbp)
.Lrt_sprintf_chk_78:
	movb	%cl, (%r14)
	leaq	1(%r14), %rdx
	testl	%r12d, %r12d
	jne	.Lrt_sprintf_chk_79
.Lrt_sprintf_chk_257:
	movzbl	(%rbx), %eax
	movq	%rdx, %r14
	jmp	.Lrt_sprintf_chk_3
.Lrt_sprintf_chk_48:
	xorl	%r11d, %r11d
	xorl	%r10d, %r10d
	jmp	.Lrt_sprintf_chk_53
.Lrt_sprintf_chk_49:
	movq	-280(%rbp), %rdi
	leaq	-176(%rbp), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_sprintf_chk_54
	movq	%rdi, %rax
	leaq	8(%rdi), %rdi
	movq	%rdi, -264(%rbp)
	movq	(%rax), %rdi
.Lrt_sprintf_chk_55:
	testq	%rdi, %rdi
	je	.Lrt_sprintf_chk_253
	testb	$2, %r12b
	jne	.Lrt_sprintf_chk_253
	movl	-272(%rbp), %eax
	testl	%eax, %eax
	jns	.Lrt_sprintf_chk_56
	movq	%rdi, %rdx
	pxor	%xmm0, %xmm0
	movl	%edi, %ecx
	andq	$-16, %rdx
	movdqa	%xmm0, %xmm1
	andl	$15, %ecx
	pcmpeqb	(%rdx), %xmm1
	pmovmskb	%xmm1, %eax
	shrl	%cl, %eax
	testl	%eax, %eax
	jne	.Lrt_sprintf_chk_284
	pcmpeqb	16(%rdx), %xmm0
	pmovmskb	%xmm0, %eax
	testl	%eax, %eax
	jne	.Lrt_sprintf_chk_285
	movq	%rdi, -272(%rbp)
	call	strlen@PLT
	movq	-272(%rbp), %rdi
	movl	$3518437209, %r8d
	movq	%rax, %rdx
.Lrt_sprintf_chk_58:
	movq	-288(%rbp), %rcx
	movl	%r13d, %eax
	subq	%r14, %rcx
	cmpq	%rax, %rdx
	jb	.Lrt_sprintf_chk_60
	cmpq	%rdx, %rcx
	jb	.Lrt_sprintf_chk_253
	leaq	(%r14,%rdx), %r13
	cmpq	%r13, %rdi
	jnb	.Lrt_sprintf_chk_259
	movq	-352(%rbp), %rcx
	leaq	(%rdi,%rdx), %rax
	cmpq	%rcx, %rax
	jnb	.Lrt_sprintf_chk_253
.Lrt_sprintf_chk_259:
	xorl	%ecx, %ecx
.Lrt_sprintf_chk_62:
	cmpq	$16, %rdx
	ja	.Lrt_sprintf_chk_66
	cmpq	$7, %rdx
	jbe	.Lrt_sprintf_chk_67
	movq	(%rdi), %rax
	movq	-8(%rdi,%rdx), %rsi
	movq	%rax, (%r14)
	movq	%rsi, -8(%r14,%rdx)
.Lrt_sprintf_chk_68:
	testq	%rcx, %rcx
	je	.Lrt_sprintf_chk_256
	andl	$1, %r12d
	jne	.Lrt_sprintf_chk_73
.Lrt_sprintf_chk_256:
	movq	-264(%rbp), %rdi
	movzbl	(%rbx), %eax
	movq	%r13, %r14
	movq	%rdi, -280(%rbp)
	jmp	.Lrt_sprintf_chk_3
.Lrt_sprintf_chk_147:
	movl	$55, %r11d
	movl	$4, %r10d
	jmp	.Lrt_sprintf_chk_53
.Lrt_sprintf_chk_46:
	movl	$87, %r11d
	movl	$4, %r10d
	jmp	.Lrt_sprintf_chk_53
.Lrt_sprintf_chk_19:
	movq	-360(%rbp), %rax
	movq	(%rax), %rcx
	addq	$8, %rax
	movq	%rax, -360(%rbp)
	jmp	.Lrt_sprintf_chk_20
.Lrt_sprintf_chk_27:
	movq	-360(%rbp), %rax
	movq	(%rax), %rdx
	addq	$8, %rax
	movq	%rax, -360(%rbp)
	jmp	.Lrt_sprintf_chk_28
.Lrt_sprintf_chk_279:
	movl	$0, -272(%rbp)
	jmp	.Lrt_sprintf_chk_23
.Lrt_sprintf_chk_60:
	cmpq	%rax, %rcx
	jb	.Lrt_sprintf_chk_253
	leaq	(%r14,%rax), %r13
	cmpq	%r13, %rdi
	jnb	.Lrt_sprintf_chk_139
	movq	-352(%rbp), %rsi
	leaq	(%rdi,%rdx), %rcx
	cmpq	%rsi, %rcx
	jnb	.Lrt_sprintf_chk_253
.Lrt_sprintf_chk_139:
	subq	%rdx, %rax
	movq	%rax, %rcx
	testb	$1, %r12b
	je	.Lrt_sprintf_chk_64
	leaq	(%r14,%rdx), %r13
	jmp	.Lrt_sprintf_chk_62
.Lrt_sprintf_chk_99:
	movq	-360(%rbp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, -360(%rbp)
	jmp	.Lrt_sprintf_chk_100
.Lrt_sprintf_chk_148:
	movl	$6, -264(%rbp)
	movl	$6, -272(%rbp)
	jmp	.Lrt_sprintf_chk_84
.Lrt_sprintf_chk_66:
	cmpq	$32, %rdx
	ja	.Lrt_sprintf_chk_71
	movdqu	(%rdi), %xmm1
	movdqu	-16(%rdi,%rdx), %xmm0
	movups	%xmm1, (%r14)
	movups	%xmm0, -16(%r14,%rdx)
	jmp	.Lrt_sprintf_chk_68
.Lrt_sprintf_chk_281:
	movl	$-1, -272(%rbp)
	movl	$1, %r10d
	movl	$45, %r9d
	jmp	.Lrt_sprintf_chk_45
.Lrt_sprintf_chk_280:
	leal	-1075(%rdi), %ecx
	movq	$0, -312(%rbp)
	salq	%cl, %rax
	movq	%rax, %rdi
	jmp	.Lrt_sprintf_chk_98
.Lrt_sprintf_chk_284:
	rep bsfl	%eax, %eax
	movslq	%eax, %rdx
	jmp	.Lrt_sprintf_chk_58
.Lrt_sprintf_chk_79:
	addq	%rax, %r14
	cmpl	$1, %r13d
	jbe	.Lrt_sprintf_chk_257
.Lrt_sprintf_chk_81:
	addq	$1, %rdx
	movb	$32, -1(%rdx)
	cmpq	%r14, %rdx
	jne	.Lrt_sprintf_chk_81
	jmp	.Lrt_sprintf_chk_255
.Lrt_sprintf_chk_283:
	cmpl	$1, %r13d
	jbe	.Lrt_sprintf_chk_75
	leaq	-1(%r14,%rax), %rdx
.Lrt_sprintf_chk_76:
	addq	$1, %r14
	movb	$32, -1(%r14)
	cmpq	%rdx, %r14
	jne	.Lrt_sprintf_chk_76
	jmp	.Lrt_sprintf_chk_75
.Lrt_sprintf_chk_285:
	rep bsfl	%eax, %eax
	movl	$16, %edx
	subl	%ecx, %edx
	cltq
	addq	%rax, %rdx
	jmp	.Lrt_sprintf_chk_58
.Lrt_sprintf_chk_67:
	cmpq	$3, %rdx
	jbe	.Lrt_sprintf_chk_69
	movl	(%rdi), %eax
	movl	-4(%rdi,%rdx), %esi
	movl	%eax, (%r14)
	movl	%esi, -4(%r14,%rdx)
	jmp	.Lrt_sprintf_chk_68
.Lrt_sprintf_chk_82:
	movq	-360(%rbp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, -360(%rbp)
	movq	%rdi, -368(%rbp)
	jmp	.Lrt_sprintf_chk_83
.Lrt_sprintf_chk_69:
	cmpq	$1, %rdx
	jbe	.Lrt_sprintf_chk_70
	movzwl	(%rdi), %eax
	movzwl	-2(%rdi,%rdx), %esi
	movw	%ax, (%r14)
	movw	%si, -2(%r14,%rdx)
	jmp	.Lrt_sprintf_chk_68
.Lrt_sprintf_chk_64:
	leaq	(%r14,%rax), %rax
.Lrt_sprintf_chk_65:
	addq	$1, %r14
	movb	$32, -1(%r14)
	cmpq	%rax, %r14
	jne	.Lrt_sprintf_chk_65
	jmp	.Lrt_sprintf_chk_62
.Lrt_sprintf_chk_56:
	movslq	-272(%rbp), %rdx
	xorl	%esi, %esi
	movq	%rdi, -272(%rbp)
	movq	%rdx, -280(%rbp)
	call	memchr@PLT
	movq	-272(%rbp), %rdi
	movq	-280(%rbp), %rdx
	movl	$3518437209, %r8d
	movq	%rax, %rcx
	subq	%rdi, %rcx
	testq	%rax, %rax
	cmovne	%rcx, %rdx
	jmp	.Lrt_sprintf_chk_58
.Lrt_sprintf_chk_54:
	movq	-360(%rbp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, -360(%rbp)
	movq	-280(%rbp), %rax
	movq	%rax, -264(%rbp)
	jmp	.Lrt_sprintf_chk_55
.Lrt_sprintf_chk_71:
	movq	%rdi, %rsi
	movq	%r14, %rdi
	movq	%rcx, -272(%rbp)
	call	memcpy@PLT
	movq	-272(%rbp), %rcx
	movl	$3518437209, %r8d
	jmp	.Lrt_sprintf_chk_68
.Lrt_sprintf_chk_77:
	movq	-360(%rbp), %rdi
	movq	(%rdi), %rcx
	addq	$8, %rdi
	movq	%rdi, -360(%rbp)
	jmp	.Lrt_sprintf_chk_78
.Lrt_sprintf_chk_85:
	movl	-272(%rbp), %eax
	movl	$1, %r10d
	testl	%eax, %eax
	je	.Lrt_sprintf_chk_88
	movl	-264(%rbp), %eax
	leaq	rt_sprintf_chk_bounds(%rip), %rdx
	movq	(%rdx,%rax,8), %r10
.Lrt_sprintf_chk_88:
	xorl	%edi, %edi
	cmpq	$0, -312(%rbp)
	je	.Lrt_sprintf_chk_98
.Lrt_sprintf_chk_260:
	xorl	%eax, %eax
	orl	$-1, %edx
	movq	%rax, -312(%rbp)
	jmp	.Lrt_sprintf_chk_92
.Lrt_sprintf_chk_73:
	leaq	0(%r13,%rcx), %r14
.Lrt_sprintf_chk_74:
	addq	$1, %r13
	movb	$32, -1(%r13)
	cmpq	%r14, %r13
	jne	.Lrt_sprintf_chk_74
	movq	-264(%rbp), %rdi
	movzbl	(%rbx), %eax
	movq	%rdi, -280(%rbp)
	jmp	.Lrt_sprintf_chk_3
.Lrt_sprintf_chk_5:
	movl	-316(%rbp), %r10d
	movq	-328(%rbp), %r12
	movq	-336(%rbp), %r11
	movq	-344(%rbp), %r9
	testq	%r14, %r14
	je	.Lrt_sprintf_chk_2
	movl	-352(%rbp), %ebx
	movl	%r14d, %eax
	movb	$0, (%r14)
	subl	%ebx, %eax
	jmp	.Lrt_sprintf_chk_1
.Lrt_sprintf_chk_90:
	cmpl	$127, %esi
	jg	.Lrt_sprintf_chk_151
	movq	-304(%rbp), %rax
	movl	%esi, %ecx
	xorl	%r11d, %r11d
	mulq	%r10
	movq	%rax, -304(%rbp)
	orq	$-1, %rax
	movq	%rdx, -296(%rbp)
	movq	%rax, %rdx
	shldq	%rax, %rdx
	salq	%cl, %rax
	testb	$64, %sil
	cmovne	%rax, %rdx
	cmovne	%r11, %rax
	movq	%rdx, %rcx
	movq	%rax, %r11
	movq	-304(%rbp), %rax
	xorl	%edx, %edx
	notq	%rcx
	andq	-296(%rbp), %rcx
	notq	%r11
	movq	%rcx, -376(%rbp)
	movl	$1074, %ecx
	andq	%rax, %r11
	movl	$1, %eax
	subl	%edi, %ecx
	xorl	%edi, %edi
	shldq	%rax, %rdx
	salq	%cl, %rax
	testb	$64, %cl
	movl	%esi, %ecx
	cmovne	%rax, %rdx
	cmovne	%rdi, %rax
	movq	%r11, %rdi
	movq	%rax, -400(%rbp)
	movq	-304(%rbp), %rax
	movq	%rdx, -392(%rbp)
	movq	-296(%rbp), %rdx
	shrdq	%rdx, %rax
	shrq	%cl, %rdx
	testb	$64, %sil
	movq	-376(%rbp), %rcx
	cmovne	%rdx, %rax
	movq	-400(%rbp), %rsi
	movq	%rax, -312(%rbp)
	xorl	%eax, %eax
	orq	%rcx, %r11
	movq	%rdi, %r11
	movq	-392(%rbp), %rdi
	setne	%al
	cmpq	%r11, %rsi
	movq	%rdi, %rdx
	sbbq	%rcx, %rdx
	movq	-376(%rbp), %rdx
	setc	%cl
	cmpq	%rsi, %r11
	sbbq	%rdi, %rdx
	movzbl	%cl, %ecx
	sbbl	$0, %ecx
	xorl	%edi, %edi
	movl	%ecx, %edx
	jmp	.Lrt_sprintf_chk_91
.Lrt_sprintf_chk_282:
	xorl	%r9d, %r9d
	xorl	%eax, %eax
	movl	%r9d, -264(%rbp)
	xorl	%r9d, %r9d
	movq	%rax, -312(%rbp)
	jmp	.Lrt_sprintf_chk_138
.Lrt_sprintf_chk_70:
	testq	%rdx, %rdx
	je	.Lrt_sprintf_chk_68
	movzbl	(%rdi), %eax
	movb	%al, (%r14)
	jmp	.Lrt_sprintf_chk_68
.Lrt_sprintf_chk_151:
	xorl	%edi, %edi
	jmp	.Lrt_sprintf_chk_260
	.cfi_endproc
	.size	rt_sprintf_chk, .-rt_sprintf_chk
	.section	.rodata
	.align 32
	.type	rt_sprintf_chk_bounds, @object
	.size	rt_sprintf_chk_bounds, 160
rt_sprintf_chk_bounds:
	.quad	0
	.quad	10
	.quad	100
	.quad	1000
	.quad	10000
	.quad	100000
	.quad	1000000
	.quad	10000000
	.quad	100000000
	.quad	1000000000
	.quad	10000000000
	.quad	100000000000
	.quad	1000000000000
	.quad	10000000000000
	.quad	100000000000000
	.quad	1000000000000000
	.quad	10000000000000000
	.quad	100000000000000000
	.quad	1000000000000000000
	.quad	-8446744073709551616
	.align 32
	.type	rt_sprintf_chk_pairs, @object
	.size	rt_sprintf_chk_pairs, 200
rt_sprintf_chk_pairs:
	.ascii	"000102030405060708091011121314151617181920212223242526272829"
	.ascii	"303132333435363738394041424344454647484950515253545556575859"
	.ascii	"606162636465666768697071727374757677787980818283848586878889"
	.ascii	"90919293949596979899"
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lrt_sprintf_chk_C0:
	.long	32
	.long	48
	.section	.note.GNU-stack,"",@progbits
