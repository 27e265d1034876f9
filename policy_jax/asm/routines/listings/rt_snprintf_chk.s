	.text
	.p2align 4
	.type	rt_snprintf_chk, @function
rt_snprintf_chk:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movl	$2147483647, %eax
	movq	%r8, %r10
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	pushq	%r14
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	movl	%edx, %r14d
	pushq	%r13
	.cfi_offset 13, -40
	movq	%rcx, %r13
	pushq	%r12
	.cfi_offset 12, -48
	movq	%rsi, %r12
	pushq	%rbx
	subq	$360, %rsp
	.cfi_offset 3, -56
	cmpq	%rax, %rsi
	movq	%r9, -184(%rbp)
	leaq	16(%rbp), %r9
	movq	%rdi, -360(%rbp)
	cmovbe	%rsi, %rax
	movsd	%xmm0, -176(%rbp)
	movsd	%xmm1, -160(%rbp)
	movsd	%xmm2, -144(%rbp)
	movsd	%xmm3, -128(%rbp)
	movsd	%xmm4, -112(%rbp)
	movsd	%xmm5, -96(%rbp)
	movsd	%xmm6, -80(%rbp)
	movsd	%xmm7, -64(%rbp)
	testq	%rsi, %rsi
	je	.Lrt_snprintf_chk_2
	cmpq	%rsi, %rcx
	jb	.Lrt_snprintf_chk_2
	movq	-360(%rbp), %rbx
	movl	%edx, -324(%rbp)
	leaq	-184(%rbp), %rdi
	leaq	rt_snprintf_chk_pairs(%rip), %r15
	movq	%r9, -368(%rbp)
	movl	$0, -328(%rbp)
	leaq	-1(%rbx,%rax), %rax
	movq	%rdi, -272(%rbp)
	movq	%rcx, -336(%rbp)
	movq	%r10, -344(%rbp)
	movq	%r9, -352(%rbp)
	movq	%rax, -280(%rbp)
	movzbl	(%r8), %eax
	movl	$3518437209, %r8d
	movq	%r12, -320(%rbp)
	movq	%r10, %r12
.Lrt_snprintf_chk_3:
	cmpb	$37, %al
	jne	.Lrt_snprintf_chk_267
.Lrt_snprintf_chk_4:
	movzbl	1(%r12), %eax
	xorl	%edi, %edi
	addq	$2, %r12
	cmpb	$64, %al
	jbe	.Lrt_snprintf_chk_268
	movl	$-1, %r11d
	xorl	%r14d, %r14d
	xorl	%r13d, %r13d
.Lrt_snprintf_chk_10:
	cmpb	$108, %al
	je	.Lrt_snprintf_chk_269
	cmpb	$104, %al
	je	.Lrt_snprintf_chk_35
	cmpb	$122, %al
	je	.Lrt_snprintf_chk_35
	cmpb	$106, %al
	je	.Lrt_snprintf_chk_261
	movl	$32, %edx
	cmpb	$116, %al
	je	.Lrt_snprintf_chk_261
.Lrt_snprintf_chk_34:
	cmpb	$100, %al
	je	.Lrt_snprintf_chk_161
	cmpb	$105, %al
	jne	.Lrt_snprintf_chk_40
.Lrt_snprintf_chk_161:
	movq	-272(%rbp), %rsi
	leaq	-176(%rbp), %rax
	cmpq	%rax, %rsi
	jnb	.Lrt_snprintf_chk_42
	movq	%rsi, %rax
	movq	(%rsi), %rsi
	addq	$8, %rax
	movq	%rax, -272(%rbp)
.Lrt_snprintf_chk_43:
	movl	$64, %ecx
	subl	%edx, %ecx
	salq	%cl, %rsi
	sarq	%cl, %rsi
	testq	%rsi, %rsi
	js	.Lrt_snprintf_chk_270
	movq	$0, -312(%rbp)
	xorl	%r9d, %r9d
	testb	%dil, %dil
	movl	$0, -264(%rbp)
	setne	%r9b
.Lrt_snprintf_chk_45:
	xorl	%r10d, %r10d
.Lrt_snprintf_chk_138:
	movq	%rsi, %rax
	leaq	rt_snprintf_chk_bounds(%rip), %rcx
	orq	$1, %rax
	bsrq	%rax, %rax
	leal	1(%rax), %edx
	imull	$1233, %edx, %edx
	shrl	$12, %edx
	movl	%edx, %eax
	cmpq	(%rcx,%rax,8), %rsi
	sbbl	$-1, %edx
	leal	(%rdx,%r9), %ecx
	movl	-264(%rbp), %r9d
	testl	%r9d, %r9d
	je	.Lrt_snprintf_chk_264
	movl	-264(%rbp), %eax
	leal	1(%rax,%rcx), %ecx
.Lrt_snprintf_chk_264:
	xorl	%r9d, %r9d
.Lrt_snprintf_chk_103:
	xorl	%eax, %eax
	testl	%r11d, %r11d
	jns	.Lrt_snprintf_chk_271
.Lrt_snprintf_chk_104:
	movq	-280(%rbp), %r11
	subq	%rbx, %r11
	movq	%r11, -288(%rbp)
	cmpq	%r14, %rcx
	jnb	.Lrt_snprintf_chk_106
	movq	%r14, %r11
	subq	%rcx, %r11
	movq	%r11, -304(%rbp)
	cmpq	%r14, -288(%rbp)
	jb	.Lrt_snprintf_chk_256
	leaq	-1(%r11), %r14
	testb	$1, %r13b
	jne	.Lrt_snprintf_chk_108
	andl	$2, %r13d
	movq	-304(%rbp), %rcx
	je	.Lrt_snprintf_chk_272
	movq	$0, -304(%rbp)
	addq	%rcx, %rax
	movq	$-1, %r14
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_chk_108:
	testb	%dil, %dil
	je	.Lrt_snprintf_chk_111
	movb	%dil, (%rbx)
	addq	$1, %rbx
.Lrt_snprintf_chk_111:
	testq	%rax, %rax
	je	.Lrt_snprintf_chk_156
	addq	%rbx, %rax
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_chk_113:
	addq	$1, %rbx
	movb	$48, -1(%rbx)
	cmpq	%rax, %rbx
	jne	.Lrt_snprintf_chk_113
	leaq	(%rax,%rdx), %rdi
	movl	%esi, %ecx
	testl	%r9d, %r9d
	jne	.Lrt_snprintf_chk_114
.Lrt_snprintf_chk_282:
	movq	%rsi, %rax
	movq	%rdi, %r9
	leaq	rt_snprintf_chk_pairs(%rip), %r10
	shrq	$32, %rax
	jne	.Lrt_snprintf_chk_116
.Lrt_snprintf_chk_115:
	cmpl	$9999, %ecx
	jbe	.Lrt_snprintf_chk_117
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_chk_118:
	movl	%ecx, %ecx
	subq	$4, %r9
	movq	%rcx, %rsi
	imulq	%r8, %rcx
	movl	%esi, %edx
	shrq	$45, %rcx
	imull	$10000, %ecx, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax), %r10d
	imull	$100, %eax, %eax
	movzwl	(%r15,%r10), %r10d
	movw	%r10w, (%r9)
	subl	%eax, %edx
	leal	(%rdx,%rdx), %eax
	movzwl	(%r15,%rax), %eax
	movw	%ax, 2(%r9)
	cmpl	$99999999, %esi
	ja	.Lrt_snprintf_chk_118
.Lrt_snprintf_chk_117:
	cmpl	$99, %ecx
	jbe	.Lrt_snprintf_chk_119
	movl	%ecx, %eax
	subq	$2, %r9
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	imull	$100, %eax, %edx
	subl	%edx, %ecx
	leal	(%rcx,%rcx), %edx
	movl	%eax, %ecx
	movzwl	(%r15,%rdx), %edx
	movw	%dx, (%r9)
.Lrt_snprintf_chk_119:
	cmpl	$9, %ecx
	jbe	.Lrt_snprintf_chk_120
	leal	(%rcx,%rcx), %eax
	movzwl	(%r15,%rax), %eax
	movw	%ax, -2(%r9)
.Lrt_snprintf_chk_121:
	movl	-264(%rbp), %eax
	testl	%eax, %eax
	jne	.Lrt_snprintf_chk_273
.Lrt_snprintf_chk_125:
	cmpq	$0, -304(%rbp)
	leaq	1(%rdi,%r14), %rbx
	je	.Lrt_snprintf_chk_274
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_chk_136:
	addq	$1, %rdi
	movb	$32, -1(%rdi)
	cmpq	%rbx, %rdi
	jne	.Lrt_snprintf_chk_136
.Lrt_snprintf_chk_258:
	movzbl	(%r12), %eax
	cmpb	$37, %al
	je	.Lrt_snprintf_chk_4
.Lrt_snprintf_chk_267:
	testb	%al, %al
	je	.Lrt_snprintf_chk_5
	movq	-280(%rbp), %rdx
	movq	%r12, %rsi
	movq	%rbx, %rdi
	subq	%rbx, %rdx
	addq	%r12, %rdx
	jmp	.Lrt_snprintf_chk_7
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_chk_276:
	movsb
	movzbl	(%rsi), %eax
	testb	%al, %al
	je	.Lrt_snprintf_chk_230
	cmpb	$37, %al
	je	.Lrt_snprintf_chk_275
.Lrt_snprintf_chk_7:
	cmpq	%rdx, %rsi
	jne	.Lrt_snprintf_chk_276
.Lrt_snprintf_chk_256:
	movq	-320(%rbp), %r12
	movl	-324(%rbp), %r14d
	movq	-336(%rbp), %r13
	movq	-344(%rbp), %r10
	movq	-352(%rbp), %r9
.Lrt_snprintf_chk_2:
	movq	.Lrt_snprintf_chk_C0(%rip), %rax
	movq	%r10, %r8
	movq	%r13, %rcx
	movl	%r14d, %edx
	movq	%r9, -240(%rbp)
	movq	-360(%rbp), %rdi
	movq	%r12, %rsi
	leaq	-248(%rbp), %r9
	movq	%rax, -248(%rbp)
	leaq	-224(%rbp), %rax
	movq	%rax, -232(%rbp)
	call	__vsnprintf_chk@PLT
.Lrt_snprintf_chk_1:
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
.Lrt_snprintf_chk_106:
	.cfi_restore_state
	cmpq	%rcx, -288(%rbp)
	jb	.Lrt_snprintf_chk_256
.Lrt_snprintf_chk_265:
	movq	$0, -304(%rbp)
	movq	$-1, %r14
	jmp	.Lrt_snprintf_chk_108
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_chk_120:
	movl	-264(%rbp), %eax
	addl	$48, %ecx
	movb	%cl, -1(%r9)
	testl	%eax, %eax
	je	.Lrt_snprintf_chk_125
.Lrt_snprintf_chk_273:
	movq	-312(%rbp), %rbx
	leaq	1(%rdi), %rsi
	movb	$46, (%rdi)
	leaq	rt_snprintf_chk_pairs(%rip), %r10
	movl	-264(%rbp), %edi
	movl	%ebx, %eax
	addq	%rsi, %rdi
	shrq	$32, %rbx
	movq	-312(%rbp), %rbx
	movq	%rdi, %rcx
	jne	.Lrt_snprintf_chk_127
.Lrt_snprintf_chk_126:
	cmpl	$9999, %eax
	jbe	.Lrt_snprintf_chk_128
	leaq	rt_snprintf_chk_pairs(%rip), %r10
	movl	$3518437209, %r13d
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_chk_129:
	movl	%eax, %eax
	subq	$4, %rcx
	movq	%rax, %r11
	imulq	%r13, %rax
	movl	%r11d, %r9d
	shrq	$45, %rax
	imull	$10000, %eax, %edx
	subl	%edx, %r9d
	movl	%r9d, %edx
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	leal	(%rdx,%rdx), %ebx
	imull	$100, %edx, %edx
	movzwl	(%r10,%rbx), %ebx
	movw	%bx, (%rcx)
	subl	%edx, %r9d
	leal	(%r9,%r9), %edx
	movzwl	(%r10,%rdx), %edx
	movw	%dx, 2(%rcx)
	cmpl	$99999999, %r11d
	ja	.Lrt_snprintf_chk_129
.Lrt_snprintf_chk_128:
	cmpl	$99, %eax
	jbe	.Lrt_snprintf_chk_130
	movl	%eax, %edx
	leaq	rt_snprintf_chk_pairs(%rip), %r10
	subq	$2, %rcx
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	imull	$100, %edx, %r9d
	subl	%r9d, %eax
	addl	%eax, %eax
	movl	%eax, %eax
	movzwl	(%r10,%rax), %eax
	movw	%ax, (%rcx)
	movl	%edx, %eax
.Lrt_snprintf_chk_130:
	cmpl	$9, %eax
	jbe	.Lrt_snprintf_chk_131
	addl	%eax, %eax
	leaq	rt_snprintf_chk_pairs(%rip), %r10
	leaq	-2(%rcx), %rdx
	movl	%eax, %eax
	movzwl	(%r10,%rax), %eax
	movw	%ax, -2(%rcx)
.Lrt_snprintf_chk_134:
	cmpq	%rdx, %rsi
	jnb	.Lrt_snprintf_chk_125
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_chk_132:
	subq	$1, %rdx
	movb	$48, (%rdx)
	cmpq	%rdx, %rsi
	jne	.Lrt_snprintf_chk_132
	cmpq	$0, -304(%rbp)
	leaq	1(%rdi,%r14), %rbx
	jne	.Lrt_snprintf_chk_136
.Lrt_snprintf_chk_274:
	movzbl	(%r12), %eax
	movq	%rdi, %rbx
	jmp	.Lrt_snprintf_chk_3
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_chk_270:
	negq	%rsi
	movl	$1, %r9d
	movl	$45, %edi
	movq	$0, -312(%rbp)
	movl	$0, -264(%rbp)
	jmp	.Lrt_snprintf_chk_45
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_chk_269:
	movzbl	(%r12), %eax
	cmpb	$108, %al
	je	.Lrt_snprintf_chk_32
	addq	$1, %r12
.Lrt_snprintf_chk_33:
	movl	%eax, %edx
	andl	$-17, %edx
	cmpb	$99, %dl
	je	.Lrt_snprintf_chk_256
	movl	$64, %edx
	jmp	.Lrt_snprintf_chk_34
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_chk_268:
	xorl	%r13d, %r13d
	movl	$32, %edx
	jmp	.Lrt_snprintf_chk_15
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_chk_11:
	cmpb	$45, %al
	je	.Lrt_snprintf_chk_277
	cmpb	$43, %al
	je	.Lrt_snprintf_chk_141
	cmpb	$32, %al
	jne	.Lrt_snprintf_chk_14
	testb	%dil, %dil
	cmove	%edx, %edi
.Lrt_snprintf_chk_12:
	movzbl	(%r12), %eax
	addq	$1, %r12
.Lrt_snprintf_chk_15:
	cmpb	$48, %al
	jne	.Lrt_snprintf_chk_11
	orl	$2, %r13d
	jmp	.Lrt_snprintf_chk_12
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_chk_277:
	orl	$1, %r13d
	jmp	.Lrt_snprintf_chk_12
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_chk_141:
	movl	$43, %edi
	jmp	.Lrt_snprintf_chk_12
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_chk_14:
	cmpb	$42, %al
	jne	.Lrt_snprintf_chk_278
	movq	-272(%rbp), %rsi
	leaq	-176(%rbp), %rax
	cmpq	%rax, %rsi
	jnb	.Lrt_snprintf_chk_19
	movq	%rsi, %rax
	movq	(%rsi), %rcx
	addq	$8, %rax
	movq	%rax, -272(%rbp)
.Lrt_snprintf_chk_20:
	movzbl	(%r12), %eax
	leaq	1(%r12), %rdx
	movl	%ecx, %r14d
	testl	%ecx, %ecx
	js	.Lrt_snprintf_chk_279
	cmpl	$100000, %ecx
	movq	%rdx, %r12
	seta	%cl
.Lrt_snprintf_chk_18:
	movl	$-1, %r11d
	cmpb	$46, %al
	je	.Lrt_snprintf_chk_280
.Lrt_snprintf_chk_23:
	testb	%cl, %cl
	jne	.Lrt_snprintf_chk_256
	cmpb	$37, %al
	jne	.Lrt_snprintf_chk_10
	cmpb	$37, -2(%r12)
	jne	.Lrt_snprintf_chk_256
	cmpq	%rbx, -280(%rbp)
	je	.Lrt_snprintf_chk_256
	movb	$37, (%rbx)
	addq	$1, %rbx
	movzbl	(%r12), %eax
	jmp	.Lrt_snprintf_chk_3
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_chk_278:
	leal	-48(%rax), %edx
	xorl	%r14d, %r14d
	xorl	%ecx, %ecx
	cmpb	$9, %dl
	ja	.Lrt_snprintf_chk_18
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_chk_17:
	cmpl	$100000, %r14d
	ja	.Lrt_snprintf_chk_22
	leal	(%r14,%r14,4), %edx
	leal	-48(%rax,%rdx,2), %r14d
.Lrt_snprintf_chk_22:
	movzbl	(%r12), %eax
	addq	$1, %r12
	leal	-48(%rax), %edx
	cmpb	$9, %dl
	jbe	.Lrt_snprintf_chk_17
	cmpl	$100000, %r14d
	movl	$-1, %r11d
	seta	%cl
	cmpb	$46, %al
	jne	.Lrt_snprintf_chk_23
.Lrt_snprintf_chk_280:
	movzbl	(%r12), %eax
	cmpb	$42, %al
	jne	.Lrt_snprintf_chk_281
	movq	-272(%rbp), %rsi
	leaq	-176(%rbp), %rax
	cmpq	%rax, %rsi
	jnb	.Lrt_snprintf_chk_27
	movq	%rsi, %rax
	movq	(%rsi), %rdx
	addq	$8, %rax
	movq	%rax, -272(%rbp)
.Lrt_snprintf_chk_28:
	testl	%edx, %edx
	movl	$-1, %esi
	movzbl	1(%r12), %eax
	cmovns	%edx, %esi
	cmpl	$100000, %edx
	setg	%dl
	addq	$2, %r12
	movl	%esi, %r11d
	orl	%edx, %ecx
	jmp	.Lrt_snprintf_chk_23
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_chk_131:
	addl	$48, %eax
	leaq	-1(%rcx), %rdx
	movb	%al, -1(%rcx)
	jmp	.Lrt_snprintf_chk_134
.Lrt_snprintf_chk_158:
	movq	%rbx, %rsi
.Lrt_snprintf_chk_116:
	movabsq	$-6067343680855748867, %rax
	subq	$8, %r9
	mulq	%rsi
	movl	%esi, %eax
	movl	$3518437209, %esi
	movq	%rdx, %rbx
	shrq	$26, %rbx
	imull	$100000000, %ebx, %r11d
	movl	%ebx, %ecx
	subl	%r11d, %eax
	movl	%eax, %r11d
	imulq	%rsi, %r11
	shrq	$45, %r11
	imull	$10000, %r11d, %esi
	subl	%esi, %eax
	movl	%r11d, %esi
	imulq	$1374389535, %rsi, %rsi
	shrq	$37, %rsi
	leal	(%rsi,%rsi), %r13d
	imull	$100, %esi, %esi
	movzwl	(%r10,%r13), %r13d
	movw	%r13w, (%r9)
	subl	%esi, %r11d
	leal	(%r11,%r11), %esi
	movzwl	(%r10,%rsi), %esi
	movw	%si, 2(%r9)
	movl	%eax, %esi
	imulq	$1374389535, %rsi, %rsi
	shrq	$37, %rsi
	leal	(%rsi,%rsi), %r11d
	imull	$100, %esi, %esi
	movzwl	(%r10,%r11), %r11d
	movw	%r11w, 4(%r9)
	subl	%esi, %eax
	addl	%eax, %eax
	shrq	$58, %rdx
	movl	%eax, %eax
	movzwl	(%r10,%rax), %eax
	movw	%ax, 6(%r9)
	je	.Lrt_snprintf_chk_115
	jmp	.Lrt_snprintf_chk_158
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_chk_275:
	movq	%rsi, %r12
	movq	%rdi, %rbx
	jmp	.Lrt_snprintf_chk_4
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_chk_230:
	movq	%rsi, %r12
	movq	%rdi, %rbx
	jmp	.Lrt_snprintf_chk_3
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_chk_32:
	movzbl	1(%r12), %eax
	addq	$2, %r12
	jmp	.Lrt_snprintf_chk_33
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_chk_261:
	movzbl	(%r12), %edx
.Lrt_snprintf_chk_36:
	movl	%edx, %eax
	addq	$1, %r12
	movl	$64, %edx
.Lrt_snprintf_chk_38:
	movl	%eax, %ecx
	andl	$-17, %ecx
	cmpb	$99, %cl
	je	.Lrt_snprintf_chk_256
	movl	%eax, %ecx
	andl	$-33, %ecx
	cmpb	$70, %cl
	jne	.Lrt_snprintf_chk_34
	jmp	.Lrt_snprintf_chk_256
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_chk_40:
	subl	$70, %eax
	cmpb	$50, %al
	ja	.Lrt_snprintf_chk_256
	leaq	.Lrt_snprintf_chk_47(%rip), %rcx
	movzbl	%al, %eax
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.Lrt_snprintf_chk_47:
	.long	.Lrt_snprintf_chk_51-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_147-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_52-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_51-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_50-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_49-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_48-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_256-.Lrt_snprintf_chk_47
	.long	.Lrt_snprintf_chk_46-.Lrt_snprintf_chk_47
	.text
.Lrt_snprintf_chk_271:
	jne	.Lrt_snprintf_chk_162
	testq	%rsi, %rsi
	je	.Lrt_snprintf_chk_256
.Lrt_snprintf_chk_162:
	andl	$-3, %r13d
	xorl	%eax, %eax
	cmpl	%r11d, %edx
	jnb	.Lrt_snprintf_chk_104
	movl	%r11d, %eax
	subl	%edx, %eax
	addq	%rax, %rcx
	jmp	.Lrt_snprintf_chk_104
.Lrt_snprintf_chk_156:
	movq	%rbx, %rax
	movl	%esi, %ecx
	leaq	(%rax,%rdx), %rdi
	testl	%r9d, %r9d
	je	.Lrt_snprintf_chk_282
.Lrt_snprintf_chk_114:
	movl	%r9d, %ecx
	movl	$-1, %ebx
	movq	%rdi, %r11
	sall	%cl, %ebx
	movl	%r9d, %ecx
	notl	%ebx
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_chk_124:
	movl	%ebx, %edx
	andl	%esi, %edx
	cmpl	$9, %edx
	leal	48(%rdx), %r13d
	leal	(%r10,%rdx), %eax
	cmovbe	%r13d, %eax
	shrq	%cl, %rsi
	subq	$1, %r11
	movb	%al, (%r11)
	testq	%rsi, %rsi
	jne	.Lrt_snprintf_chk_124
	jmp	.Lrt_snprintf_chk_121
.Lrt_snprintf_chk_42:
	movq	-368(%rbp), %rax
	movq	(%rax), %rsi
	addq	$8, %rax
	movq	%rax, -368(%rbp)
	jmp	.Lrt_snprintf_chk_43
.Lrt_snprintf_chk_272:
	addq	%rbx, %rcx
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_chk_110:
	addq	$1, %rbx
	movb	$32, -1(%rbx)
	cmpq	%rcx, %rbx
	jne	.Lrt_snprintf_chk_110
	jmp	.Lrt_snprintf_chk_265
.Lrt_snprintf_chk_281:
	leal	-48(%rax), %esi
	addq	$1, %r12
	xorl	%edx, %edx
	xorl	%r11d, %r11d
	cmpb	$9, %sil
	ja	.Lrt_snprintf_chk_23
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_chk_25:
	cmpl	$100000, %edx
	ja	.Lrt_snprintf_chk_29
	leal	(%rdx,%rdx,4), %edx
	leal	-48(%rax,%rdx,2), %edx
.Lrt_snprintf_chk_29:
	movzbl	(%r12), %eax
	addq	$1, %r12
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	jbe	.Lrt_snprintf_chk_25
	cmpl	$100000, %edx
	movl	%edx, %r11d
	setg	%dl
	orl	%edx, %ecx
	jmp	.Lrt_snprintf_chk_23
.Lrt_snprintf_chk_160:
	movq	%r13, %rbx
.Lrt_snprintf_chk_127:
	movabsq	$-6067343680855748867, %rax
	movl	$3518437209, %r11d
	subq	$8, %rcx
	mulq	%rbx
	movq	%rdx, %r13
	shrq	$26, %r13
	imull	$100000000, %r13d, %r9d
	movl	%r13d, %eax
	subl	%r9d, %ebx
	movl	%ebx, %r9d
	imulq	%r11, %r9
	shrq	$45, %r9
	imull	$10000, %r9d, %r11d
	subl	%r11d, %ebx
	movl	%r9d, %r11d
	imulq	$1374389535, %r11, %r11
	movl	%ebx, -264(%rbp)
	shrq	$37, %r11
	leal	(%r11,%r11), %ebx
	imull	$100, %r11d, %r11d
	movzwl	(%r10,%rbx), %ebx
	movw	%bx, (%rcx)
	subl	%r11d, %r9d
	addl	%r9d, %r9d
	movl	%r9d, %r9d
	movzwl	(%r10,%r9), %r9d
	movw	%r9w, 2(%rcx)
	movl	-264(%rbp), %r9d
	movq	%r9, %rbx
	imulq	$1374389535, %r9, %r9
	shrq	$37, %r9
	leal	(%r9,%r9), %r11d
	imull	$100, %r9d, %r9d
	movzwl	(%r10,%r11), %r11d
	movw	%r11w, 4(%rcx)
	subl	%r9d, %ebx
	shrq	$58, %rdx
	movl	%ebx, %r11d
	leal	(%r11,%r11), %r9d
	movzwl	(%r10,%r9), %r9d
	movw	%r9w, 6(%rcx)
	je	.Lrt_snprintf_chk_126
	jmp	.Lrt_snprintf_chk_160
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_chk_279:
	negl	%r14d
	orl	$1, %r13d
	movq	%rdx, %r12
	cmpl	$100000, %r14d
	seta	%cl
	jmp	.Lrt_snprintf_chk_18
.Lrt_snprintf_chk_35:
	movzbl	(%r12), %edx
	cmpb	$104, %al
	jne	.Lrt_snprintf_chk_36
	cmpb	$104, %dl
	je	.Lrt_snprintf_chk_39
	movl	%edx, %eax
	addq	$1, %r12
	movl	$16, %edx
	jmp	.Lrt_snprintf_chk_38
.Lrt_snprintf_chk_39:
	movzbl	1(%r12), %eax
	movl	$8, %edx
	addq	$2, %r12
	jmp	.Lrt_snprintf_chk_38
.Lrt_snprintf_chk_51:
	movl	-328(%rbp), %esi
	cmpl	$7, %esi
	ja	.Lrt_snprintf_chk_82
	movl	%esi, %eax
	salq	$4, %rax
	movq	-176(%rax,%rbp), %rax
	movq	%rax, -376(%rbp)
	leal	1(%rsi), %eax
	movl	%eax, -328(%rbp)
.Lrt_snprintf_chk_83:
	testl	%r11d, %r11d
	js	.Lrt_snprintf_chk_148
	cmpl	$19, %r11d
	jg	.Lrt_snprintf_chk_256
	movl	%r11d, -264(%rbp)
.Lrt_snprintf_chk_84:
	movq	-376(%rbp), %rcx
	movq	%rcx, %rax
	shrq	$52, %rax
	movl	%eax, %esi
	movabsq	$4503599627370495, %rax
	andq	%rcx, %rax
	andl	$2047, %esi
	movq	%rax, -312(%rbp)
	cmpl	$1085, %esi
	ja	.Lrt_snprintf_chk_256
	testl	%esi, %esi
	je	.Lrt_snprintf_chk_85
	movl	$1075, %edx
	btsq	$52, %rax
	subl	%esi, %edx
	movl	%edx, -304(%rbp)
	testl	%edx, %edx
	jle	.Lrt_snprintf_chk_283
	movq	$1, -288(%rbp)
	testl	%r11d, %r11d
	je	.Lrt_snprintf_chk_89
	movl	-264(%rbp), %edx
	leaq	rt_snprintf_chk_bounds(%rip), %rcx
	movq	(%rcx,%rdx,8), %rcx
	movq	%rcx, -288(%rbp)
.Lrt_snprintf_chk_89:
	movl	-304(%rbp), %ecx
	cmpl	$63, %ecx
	jg	.Lrt_snprintf_chk_90
	movl	$1, %edx
	movq	%rdx, %r10
	salq	%cl, %r10
	movl	$1074, %ecx
	subl	%esi, %ecx
	leaq	-1(%r10), %r10
	movq	%rax, %rsi
	salq	%cl, %rdx
	movzbl	-304(%rbp), %ecx
	andq	%r10, %rax
	movq	%rdx, %r9
	mulq	-288(%rbp)
	shrq	%cl, %rsi
	movzbl	-304(%rbp), %ecx
	movq	%rax, -400(%rbp)
	shrdq	%rdx, %rax
	movq	%rdx, -392(%rbp)
	shrq	%cl, %rdx
	testb	$64, %cl
	je	.Lrt_snprintf_chk_290
	movq	%rdx, %rax
.Lrt_snprintf_chk_290:
	movq	%rax, -312(%rbp)
	movq	%r10, %rcx
	xorl	%eax, %eax
	andq	-400(%rbp), %rcx
	setne	%al
	xorl	%edx, %edx
	cmpq	%rcx, %r9
	setb	%dl
	cmpq	%r9, %rcx
	sbbl	$0, %edx
.Lrt_snprintf_chk_91:
	testl	%eax, %eax
	je	.Lrt_snprintf_chk_98
.Lrt_snprintf_chk_92:
#APP
# 26 "/work/wt/print/policy_jax/asm/routines/source/fixed.h" 1
	fnstcw -248(%rbp)
# 0 "" 2
#NO_APP
	testw	$3072, -248(%rbp)
	jne	.Lrt_snprintf_chk_256
	movq	-312(%rbp), %rax
	testl	%r11d, %r11d
	cmove	%rsi, %rax
	cmpl	$1, %edx
	je	.Lrt_snprintf_chk_97
	testl	%edx, %edx
	jne	.Lrt_snprintf_chk_98
	testb	$1, %al
	je	.Lrt_snprintf_chk_98
.Lrt_snprintf_chk_97:
	addq	$1, -312(%rbp)
	movq	-288(%rbp), %rcx
	movq	-312(%rbp), %rax
	cmpq	%rcx, %rax
	jne	.Lrt_snprintf_chk_98
	movq	$0, -312(%rbp)
	addq	$1, %rsi
.Lrt_snprintf_chk_98:
	cmpq	$0, -376(%rbp)
	js	.Lrt_snprintf_chk_284
	xorl	%r9d, %r9d
	testb	%dil, %dil
	movl	$-1, %r11d
	setne	%r9b
	jmp	.Lrt_snprintf_chk_45
.Lrt_snprintf_chk_48:
	xorl	%r10d, %r10d
	xorl	%r9d, %r9d
.Lrt_snprintf_chk_53:
	movq	-272(%rbp), %rdi
	leaq	-176(%rbp), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_snprintf_chk_99
	movq	%rdi, %rax
	movq	(%rdi), %rsi
	addq	$8, %rax
	movq	%rax, -272(%rbp)
.Lrt_snprintf_chk_100:
	movl	$64, %ecx
	subl	%edx, %ecx
	salq	%cl, %rsi
	shrq	%cl, %rsi
	movq	%rsi, %rax
	orq	$1, %rax
	bsrq	%rax, %rdx
	xorq	$63, %rdx
	testl	%r9d, %r9d
	je	.Lrt_snprintf_chk_285
	movl	$0, -264(%rbp)
	leal	63(%r9), %ecx
	xorl	%edi, %edi
	movq	$0, -312(%rbp)
	subl	%edx, %ecx
	xorl	%edx, %edx
	movl	%ecx, %eax
	divl	%r9d
	movl	%eax, %ecx
	movl	%ecx, %edx
	jmp	.Lrt_snprintf_chk_103
.Lrt_snprintf_chk_49:
	movq	-272(%rbp), %rdi
	leaq	-176(%rbp), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_snprintf_chk_54
	movq	%rdi, %rax
	leaq	8(%rdi), %rdi
	movq	%rdi, -264(%rbp)
	movq	(%rax), %rdi
.Lrt_snprintf_chk_55:
	testq	%rdi, %rdi
	je	.Lrt_snprintf_chk_256
	testb	$2, %r13b
	jne	.Lrt_snprintf_chk_256
	testl	%r11d, %r11d
	jns	.Lrt_snprintf_chk_56
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
	jne	.Lrt_snprintf_chk_286
	pcmpeqb	16(%rdx), %xmm0
	pmovmskb	%xmm0, %eax
	testl	%eax, %eax
	jne	.Lrt_snprintf_chk_287
	movq	%rdi, -272(%rbp)
	call	strlen@PLT
	movq	-272(%rbp), %rdi
	movl	$3518437209, %r8d
	movq	%rax, %rdx
.Lrt_snprintf_chk_58:
	movq	-280(%rbp), %rcx
	movl	%r14d, %eax
	subq	%rbx, %rcx
	cmpq	%rax, %rdx
	jb	.Lrt_snprintf_chk_60
	cmpq	%rdx, %rcx
	jb	.Lrt_snprintf_chk_256
	leaq	(%rbx,%rdx), %r14
	cmpq	%r14, %rdi
	jnb	.Lrt_snprintf_chk_262
	movq	-360(%rbp), %rsi
	leaq	(%rdi,%rdx), %rax
	cmpq	%rsi, %rax
	jnb	.Lrt_snprintf_chk_256
.Lrt_snprintf_chk_262:
	xorl	%ecx, %ecx
.Lrt_snprintf_chk_62:
	cmpq	$16, %rdx
	ja	.Lrt_snprintf_chk_66
	cmpq	$7, %rdx
	jbe	.Lrt_snprintf_chk_67
	movq	(%rdi), %rax
	movq	-8(%rdi,%rdx), %rsi
	movq	%rax, (%rbx)
	movq	%rsi, -8(%rbx,%rdx)
.Lrt_snprintf_chk_68:
	testq	%rcx, %rcx
	je	.Lrt_snprintf_chk_259
	andl	$1, %r13d
	jne	.Lrt_snprintf_chk_73
.Lrt_snprintf_chk_259:
	movq	-264(%rbp), %rdi
	movzbl	(%r12), %eax
	movq	%r14, %rbx
	movq	%rdi, -272(%rbp)
	jmp	.Lrt_snprintf_chk_3
.Lrt_snprintf_chk_50:
	xorl	%r10d, %r10d
	movl	$3, %r9d
	jmp	.Lrt_snprintf_chk_53
.Lrt_snprintf_chk_52:
	testl	%r14d, %r14d
	movq	-280(%rbp), %rdx
	movl	$1, %eax
	cmovne	%r14, %rax
	subq	%rbx, %rdx
	cmpq	%rax, %rdx
	jb	.Lrt_snprintf_chk_256
	testb	$2, %r13b
	jne	.Lrt_snprintf_chk_256
	andl	$1, %r13d
	je	.Lrt_snprintf_chk_288
.Lrt_snprintf_chk_75:
	movq	-272(%rbp), %rdi
	leaq	-176(%rbp), %rdx
	cmpq	%rdx, %rdi
	jnb	.Lrt_snprintf_chk_77
	movq	(%rdi), %rcx
	addq	$8, %rdi
	movq	%rdi, -272(%rbp)
.Lrt_snprintf_chk_78:
	movb	%cl, (%rbx)
	leaq	1(%rbx), %rdx
	testl	%r13d, %r13d
	jne	.Lrt_snprintf_chk_79
.Lrt_snprintf_chk_260:
	movzbl	(%r12), %eax
	movq	%rdx, %rbx
	jmp	.Lrt_snprintf_chk_3
.Lrt_snprintf_chk_147:
	movl	$55, %r10d
	movl	$4, %r9d
	jmp	.Lrt_snprintf_chk_53
.Lrt_snprintf_chk_46:
	movl	$87, %r10d
	movl	$4, %r9d
	jmp	.Lrt_snprintf_chk_53
.Lrt_snprintf_chk_19:
	movq	-368(%rbp), %rax
	movq	(%rax), %rcx
	addq	$8, %rax
	movq	%rax, -368(%rbp)
	jmp	.Lrt_snprintf_chk_20
.Lrt_snprintf_chk_27:
	movq	-368(%rbp), %rax
	movq	(%rax), %rdx
	addq	$8, %rax
	movq	%rax, -368(%rbp)
	jmp	.Lrt_snprintf_chk_28
.Lrt_snprintf_chk_60:
	cmpq	%rax, %rcx
	jb	.Lrt_snprintf_chk_256
	leaq	(%rbx,%rax), %r14
	cmpq	%r14, %rdi
	jnb	.Lrt_snprintf_chk_139
	movq	-360(%rbp), %rsi
	leaq	(%rdi,%rdx), %rcx
	cmpq	%rsi, %rcx
	jnb	.Lrt_snprintf_chk_256
.Lrt_snprintf_chk_139:
	subq	%rdx, %rax
	movq	%rax, %rcx
	testb	$1, %r13b
	je	.Lrt_snprintf_chk_64
	leaq	(%rbx,%rdx), %r14
	jmp	.Lrt_snprintf_chk_62
.Lrt_snprintf_chk_148:
	movl	$6, -264(%rbp)
	movl	$6, %r11d
	jmp	.Lrt_snprintf_chk_84
.Lrt_snprintf_chk_99:
	movq	-368(%rbp), %rax
	movq	(%rax), %rsi
	addq	$8, %rax
	movq	%rax, -368(%rbp)
	jmp	.Lrt_snprintf_chk_100
.Lrt_snprintf_chk_284:
	movl	$1, %r9d
	movl	$45, %edi
	movl	$-1, %r11d
	jmp	.Lrt_snprintf_chk_45
.Lrt_snprintf_chk_66:
	cmpq	$32, %rdx
	ja	.Lrt_snprintf_chk_71
	movdqu	(%rdi), %xmm1
	movdqu	-16(%rdi,%rdx), %xmm0
	movups	%xmm1, (%rbx)
	movups	%xmm0, -16(%rbx,%rdx)
	jmp	.Lrt_snprintf_chk_68
.Lrt_snprintf_chk_283:
	leal	-1075(%rsi), %ecx
	movq	$0, -312(%rbp)
	salq	%cl, %rax
	movq	%rax, %rsi
	jmp	.Lrt_snprintf_chk_98
.Lrt_snprintf_chk_79:
	addq	%rax, %rbx
	cmpl	$1, %r14d
	jbe	.Lrt_snprintf_chk_260
.Lrt_snprintf_chk_81:
	addq	$1, %rdx
	movb	$32, -1(%rdx)
	cmpq	%rbx, %rdx
	jne	.Lrt_snprintf_chk_81
	jmp	.Lrt_snprintf_chk_258
.Lrt_snprintf_chk_288:
	cmpl	$1, %r14d
	jbe	.Lrt_snprintf_chk_75
	leaq	-1(%rbx,%rax), %rdx
.Lrt_snprintf_chk_76:
	addq	$1, %rbx
	movb	$32, -1(%rbx)
	cmpq	%rdx, %rbx
	jne	.Lrt_snprintf_chk_76
	jmp	.Lrt_snprintf_chk_75
.Lrt_snprintf_chk_286:
	rep bsfl	%eax, %eax
	movslq	%eax, %rdx
	jmp	.Lrt_snprintf_chk_58
.Lrt_snprintf_chk_287:
	rep bsfl	%eax, %eax
	movl	$16, %edx
	subl	%ecx, %edx
	cltq
	addq	%rax, %rdx
	jmp	.Lrt_snprintf_chk_58
.Lrt_snprintf_chk_67:
	cmpq	$3, %rdx
	jbe	.Lrt_snprintf_chk_69
	movl	(%rdi), %eax
	movl	-4(%rdi,%rdx), %esi
	movl	%eax, (%rbx)
	movl	%esi, -4(%rbx,%rdx)
	jmp	.Lrt_snprintf_chk_68
.Lrt_snprintf_chk_77:
	movq	-368(%rbp), %rdi
	movq	(%rdi), %rcx
	addq	$8, %rdi
	movq	%rdi, -368(%rbp)
	jmp	.Lrt_snprintf_chk_78
.Lrt_snprintf_chk_69:
	cmpq	$1, %rdx
	jbe	.Lrt_snprintf_chk_70
	movzwl	(%rdi), %eax
	movzwl	-2(%rdi,%rdx), %esi
	movw	%ax, (%rbx)
	movw	%si, -2(%rbx,%rdx)
	jmp	.Lrt_snprintf_chk_68
.Lrt_snprintf_chk_56:
	movslq	%r11d, %rdx
	xorl	%esi, %esi
	movq	%rdi, -272(%rbp)
	movq	%rdx, -304(%rbp)
	call	memchr@PLT
	movq	-272(%rbp), %rdi
	movq	-304(%rbp), %rdx
	movl	$3518437209, %r8d
	movq	%rax, %rcx
	subq	%rdi, %rcx
	testq	%rax, %rax
	cmovne	%rcx, %rdx
	jmp	.Lrt_snprintf_chk_58
.Lrt_snprintf_chk_54:
	movq	-368(%rbp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, -368(%rbp)
	movq	-272(%rbp), %rax
	movq	%rax, -264(%rbp)
	jmp	.Lrt_snprintf_chk_55
.Lrt_snprintf_chk_82:
	movq	-368(%rbp), %rax
	movq	(%rax), %rsi
	addq	$8, %rax
	movq	%rax, -368(%rbp)
	movq	%rsi, -376(%rbp)
	jmp	.Lrt_snprintf_chk_83
.Lrt_snprintf_chk_64:
	leaq	(%rbx,%rax), %rax
.Lrt_snprintf_chk_65:
	addq	$1, %rbx
	movb	$32, -1(%rbx)
	cmpq	%rax, %rbx
	jne	.Lrt_snprintf_chk_65
	jmp	.Lrt_snprintf_chk_62
.Lrt_snprintf_chk_73:
	leaq	(%r14,%rcx), %rbx
.Lrt_snprintf_chk_74:
	addq	$1, %r14
	movb	$32, -1(%r14)
	cmpq	%rbx, %r14
	jne	.Lrt_snprintf_chk_74
	movq	-264(%rbp), %rdi
	movzbl	(%r12), %eax
	movq	%rdi, -272(%rbp)
	jmp	.Lrt_snprintf_chk_3
.Lrt_snprintf_chk_85:
	movq	$1, -288(%rbp)
	testl	%r11d, %r11d
	je	.Lrt_snprintf_chk_88
	movl	-264(%rbp), %eax
	leaq	rt_snprintf_chk_bounds(%rip), %rdx
	movq	(%rdx,%rax,8), %rax
	movq	%rax, -288(%rbp)
.Lrt_snprintf_chk_88:
	xorl	%esi, %esi
	cmpq	$0, -312(%rbp)
	je	.Lrt_snprintf_chk_98
.Lrt_snprintf_chk_263:
	xorl	%eax, %eax
	orl	$-1, %edx
	movq	%rax, -312(%rbp)
	jmp	.Lrt_snprintf_chk_92
.Lrt_snprintf_chk_71:
	movq	%rdi, %rsi
	movq	%rbx, %rdi
	movq	%rcx, -272(%rbp)
	call	memcpy@PLT
	movq	-272(%rbp), %rcx
	movl	$3518437209, %r8d
	jmp	.Lrt_snprintf_chk_68
.Lrt_snprintf_chk_90:
	movl	-304(%rbp), %ecx
	cmpl	$127, %ecx
	jg	.Lrt_snprintf_chk_151
	orq	$-1, %r9
	mulq	-288(%rbp)
	movq	%r9, %r10
	shldq	%r9, %r10
	salq	%cl, %r9
	testb	$64, %cl
	je	.Lrt_snprintf_chk_289
	movq	%r9, %r10
	xorl	%r9d, %r9d
.Lrt_snprintf_chk_289:
	movq	%r9, %rcx
	movl	$1, %r9d
	notq	%rcx
	movq	%rcx, -312(%rbp)
	movq	%r10, %rcx
	movq	-312(%rbp), %r10
	notq	%rcx
	andq	%rdx, %rcx
	andq	%rax, %r10
	movq	%rcx, -384(%rbp)
	movl	$1074, %ecx
	subl	%esi, %ecx
	movq	%r10, -400(%rbp)
	xorl	%r10d, %r10d
	xorl	%esi, %esi
	shldq	%r9, %r10
	salq	%cl, %r9
	testb	$64, %cl
	movzbl	-304(%rbp), %ecx
	cmovne	%r9, %r10
	cmovne	%rsi, %r9
	movq	-400(%rbp), %rsi
	shrdq	%rdx, %rax
	shrq	%cl, %rdx
	testb	$64, %cl
	movq	%r10, -296(%rbp)
	cmovne	%rdx, %rax
	movq	-384(%rbp), %rdx
	movq	%r9, -304(%rbp)
	movq	%rax, -312(%rbp)
	movq	%rsi, %rax
	orq	%rdx, %rax
	setne	%al
	cmpq	%rsi, %r9
	sbbq	%rdx, %r10
	movq	-304(%rbp), %r10
	movzbl	%al, %eax
	setc	%cl
	movzbl	%cl, %ecx
	cmpq	%r10, %rsi
	sbbq	-296(%rbp), %rdx
	sbbl	$0, %ecx
	xorl	%esi, %esi
	movl	%ecx, %edx
	jmp	.Lrt_snprintf_chk_91
.Lrt_snprintf_chk_285:
	xorl	%eax, %eax
	xorl	%edi, %edi
	movl	%eax, -264(%rbp)
	xorl	%eax, %eax
	movq	%rax, -312(%rbp)
	jmp	.Lrt_snprintf_chk_138
.Lrt_snprintf_chk_151:
	xorl	%esi, %esi
	jmp	.Lrt_snprintf_chk_263
.Lrt_snprintf_chk_70:
	testq	%rdx, %rdx
	je	.Lrt_snprintf_chk_68
	movzbl	(%rdi), %eax
	movb	%al, (%rbx)
	jmp	.Lrt_snprintf_chk_68
.Lrt_snprintf_chk_5:
	movq	-320(%rbp), %r12
	movl	-324(%rbp), %r14d
	movq	-336(%rbp), %r13
	movq	-344(%rbp), %r10
	movq	-352(%rbp), %r9
	testq	%rbx, %rbx
	je	.Lrt_snprintf_chk_2
	movl	-360(%rbp), %edi
	movl	%ebx, %eax
	movb	$0, (%rbx)
	subl	%edi, %eax
	jmp	.Lrt_snprintf_chk_1
	.cfi_endproc
	.size	rt_snprintf_chk, .-rt_snprintf_chk
	.section	.rodata
	.align 32
	.type	rt_snprintf_chk_bounds, @object
	.size	rt_snprintf_chk_bounds, 160
rt_snprintf_chk_bounds:
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
	.type	rt_snprintf_chk_pairs, @object
	.size	rt_snprintf_chk_pairs, 200
rt_snprintf_chk_pairs:
	.ascii	"000102030405060708091011121314151617181920212223242526272829"
	.ascii	"303132333435363738394041424344454647484950515253545556575859"
	.ascii	"606162636465666768697071727374757677787980818283848586878889"
	.ascii	"90919293949596979899"
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lrt_snprintf_chk_C0:
	.long	40
	.long	48
	.section	.note.GNU-stack,"",@progbits
