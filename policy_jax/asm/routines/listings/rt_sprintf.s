	.text
	.p2align 4
	.type	rt_sprintf, @function
rt_sprintf:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	leaq	rt_sprintf_pairs(%rip), %r11
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	.cfi_offset 15, -24
	movq	%rdi, %r15
	pushq	%r14
	pushq	%r13
	.cfi_offset 14, -32
	.cfi_offset 13, -40
	movl	$3518437209, %r13d
	pushq	%r12
	pushq	%rbx
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	leaq	2147483646(%rdi), %rbx
	movq	%rbx, %r12
	subq	$344, %rsp
	movq	%rdi, -336(%rbp)
	leaq	-208(%rbp), %rdi
	movzbl	(%rsi), %eax
	movq	%r8, -192(%rbp)
	leaq	16(%rbp), %r8
	movq	%rdx, -208(%rbp)
	movq	%rcx, -200(%rbp)
	movq	%r9, -184(%rbp)
	movq	%r8, -344(%rbp)
	movl	$0, -348(%rbp)
	movq	%rdi, -288(%rbp)
	movq	%rsi, -264(%rbp)
	movq	%rsi, -320(%rbp)
	movq	%r8, -328(%rbp)
	movsd	%xmm0, -176(%rbp)
	movsd	%xmm1, -160(%rbp)
	movsd	%xmm2, -144(%rbp)
	movsd	%xmm3, -128(%rbp)
	movsd	%xmm4, -112(%rbp)
	movsd	%xmm5, -96(%rbp)
	movsd	%xmm6, -80(%rbp)
	movsd	%xmm7, -64(%rbp)
.Lrt_sprintf_2:
	cmpb	$37, %al
	jne	.Lrt_sprintf_261
.Lrt_sprintf_3:
	movq	-264(%rbp), %rbx
	xorl	%r8d, %r8d
	movzbl	1(%rbx), %eax
	addq	$2, %rbx
	movq	%rbx, -264(%rbp)
	cmpb	$64, %al
	jbe	.Lrt_sprintf_262
	movl	$-1, -280(%rbp)
	xorl	%r14d, %r14d
	xorl	%ebx, %ebx
.Lrt_sprintf_10:
	cmpb	$108, %al
	je	.Lrt_sprintf_263
	cmpb	$104, %al
	je	.Lrt_sprintf_35
	cmpb	$122, %al
	je	.Lrt_sprintf_35
	cmpb	$106, %al
	je	.Lrt_sprintf_255
	movl	$32, %edx
	cmpb	$116, %al
	je	.Lrt_sprintf_255
.Lrt_sprintf_34:
	cmpb	$100, %al
	je	.Lrt_sprintf_161
	cmpb	$105, %al
	jne	.Lrt_sprintf_40
.Lrt_sprintf_161:
	movq	-288(%rbp), %rdi
	leaq	-176(%rbp), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_sprintf_42
	movq	%rdi, %rax
	movq	(%rdi), %rdi
	addq	$8, %rax
	movq	%rax, -288(%rbp)
.Lrt_sprintf_43:
	movl	$64, %ecx
	subl	%edx, %ecx
	salq	%cl, %rdi
	sarq	%cl, %rdi
	testq	%rdi, %rdi
	js	.Lrt_sprintf_264
	movq	$0, -312(%rbp)
	xorl	%r9d, %r9d
	testb	%r8b, %r8b
	movl	$0, -272(%rbp)
	setne	%r9b
.Lrt_sprintf_45:
	xorl	%r10d, %r10d
.Lrt_sprintf_138:
	movq	%rdi, %rax
	leaq	rt_sprintf_bounds(%rip), %rcx
	movl	-272(%rbp), %esi
	orq	$1, %rax
	bsrq	%rax, %rax
	leal	1(%rax), %edx
	imull	$1233, %edx, %edx
	shrl	$12, %edx
	movl	%edx, %eax
	cmpq	(%rcx,%rax,8), %rdi
	sbbl	$-1, %edx
	leal	(%rdx,%r9), %eax
	testl	%esi, %esi
	je	.Lrt_sprintf_258
	movl	-272(%rbp), %ecx
	leal	1(%rcx,%rax), %eax
.Lrt_sprintf_258:
	xorl	%r9d, %r9d
.Lrt_sprintf_103:
	movl	-280(%rbp), %ecx
	movl	%eax, %eax
	xorl	%esi, %esi
	testl	%ecx, %ecx
	jns	.Lrt_sprintf_265
.Lrt_sprintf_104:
	movl	%r14d, %ecx
	movq	%r12, %r14
	subq	%r15, %r14
	movq	%r14, -280(%rbp)
	cmpq	%rcx, %rax
	jnb	.Lrt_sprintf_106
	movq	%rcx, %r14
	subq	%rax, %r14
	movq	%r14, -304(%rbp)
	cmpq	%rcx, -280(%rbp)
	jb	.Lrt_sprintf_250
	testb	$1, %bl
	je	.Lrt_sprintf_107
	leaq	-1(%r14), %rbx
.Lrt_sprintf_108:
	testb	%r8b, %r8b
	je	.Lrt_sprintf_111
	movb	%r8b, (%r15)
	addq	$1, %r15
.Lrt_sprintf_111:
	testq	%rsi, %rsi
	je	.Lrt_sprintf_156
	addq	%r15, %rsi
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_113:
	addq	$1, %r15
	movb	$48, -1(%r15)
	cmpq	%rsi, %r15
	jne	.Lrt_sprintf_113
.Lrt_sprintf_112:
	leaq	(%rsi,%rdx), %rcx
	movl	%edi, %eax
	movq	%rcx, -280(%rbp)
	testl	%r9d, %r9d
	jne	.Lrt_sprintf_114
	movq	%rdi, %rsi
	leaq	rt_sprintf_pairs(%rip), %r8
	movl	$3518437209, %r15d
	shrq	$32, %rsi
	movq	%rdi, %rsi
	jne	.Lrt_sprintf_116
.Lrt_sprintf_115:
	cmpl	$9999, %eax
	jbe	.Lrt_sprintf_117
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_118:
	movl	%eax, %eax
	subq	$4, %rcx
	movq	%rax, %rdi
	imulq	%r13, %rax
	movl	%edi, %esi
	shrq	$45, %rax
	imull	$10000, %eax, %edx
	subl	%edx, %esi
	movl	%esi, %edx
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	leal	(%rdx,%rdx), %r8d
	imull	$100, %edx, %edx
	movzwl	(%r11,%r8), %r8d
	movw	%r8w, (%rcx)
	subl	%edx, %esi
	leal	(%rsi,%rsi), %edx
	movzwl	(%r11,%rdx), %edx
	movw	%dx, 2(%rcx)
	cmpl	$99999999, %edi
	ja	.Lrt_sprintf_118
.Lrt_sprintf_117:
	cmpl	$99, %eax
	jbe	.Lrt_sprintf_119
	movl	%eax, %edx
	subq	$2, %rcx
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	imull	$100, %edx, %edi
	subl	%edi, %eax
	addl	%eax, %eax
	movl	%eax, %eax
	movzwl	(%r11,%rax), %eax
	movw	%ax, (%rcx)
	movl	%edx, %eax
.Lrt_sprintf_119:
	cmpl	$9, %eax
	jbe	.Lrt_sprintf_120
	addl	%eax, %eax
	movl	%eax, %eax
	movzwl	(%r11,%rax), %eax
	movw	%ax, -2(%rcx)
.Lrt_sprintf_121:
	movl	-272(%rbp), %eax
	testl	%eax, %eax
	jne	.Lrt_sprintf_266
.Lrt_sprintf_125:
	movq	-280(%rbp), %rax
	cmpq	$0, -304(%rbp)
	leaq	1(%rax,%rbx), %r15
	movq	-280(%rbp), %rax
	je	.Lrt_sprintf_267
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_136:
	addq	$1, %rax
	movb	$32, -1(%rax)
	cmpq	%r15, %rax
	jne	.Lrt_sprintf_136
.Lrt_sprintf_252:
	movq	-264(%rbp), %rax
	movzbl	(%rax), %eax
	cmpb	$37, %al
	je	.Lrt_sprintf_3
.Lrt_sprintf_261:
	testb	%al, %al
	je	.Lrt_sprintf_4
	movq	-264(%rbp), %rsi
	movq	%r15, %rdi
	jmp	.Lrt_sprintf_7
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_269:
	movsb
	movzbl	(%rsi), %eax
	testb	%al, %al
	je	.Lrt_sprintf_224
	cmpb	$37, %al
	je	.Lrt_sprintf_268
.Lrt_sprintf_7:
	cmpq	%rdi, %r12
	jne	.Lrt_sprintf_269
.Lrt_sprintf_250:
	movq	-320(%rbp), %r12
	movq	-328(%rbp), %r8
.Lrt_sprintf_6:
	movq	.Lrt_sprintf_C0(%rip), %rax
	movq	%r8, -240(%rbp)
	movq	%r12, %rsi
	leaq	-248(%rbp), %rdx
	movq	-336(%rbp), %rdi
	movq	%rax, -248(%rbp)
	leaq	-224(%rbp), %rax
	movq	%rax, -232(%rbp)
	call	vsprintf@PLT
.Lrt_sprintf_1:
	addq	$344, %rsp
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
.Lrt_sprintf_106:
	.cfi_restore_state
	cmpq	%rax, -280(%rbp)
	jb	.Lrt_sprintf_250
.Lrt_sprintf_259:
	movq	$0, -304(%rbp)
	movq	$-1, %rbx
	jmp	.Lrt_sprintf_108
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_120:
	addl	$48, %eax
	movb	%al, -1(%rcx)
	movl	-272(%rbp), %eax
	testl	%eax, %eax
	je	.Lrt_sprintf_125
.Lrt_sprintf_266:
	movq	-280(%rbp), %rax
	movl	-272(%rbp), %esi
	leaq	rt_sprintf_pairs(%rip), %r8
	leaq	1(%rax), %rdi
	movb	$46, (%rax)
	leaq	(%rdi,%rsi), %rax
	movq	-312(%rbp), %rsi
	movq	%rax, -280(%rbp)
	movq	%rax, %rcx
	movl	%esi, %eax
	shrq	$32, %rsi
	movq	-312(%rbp), %rsi
	jne	.Lrt_sprintf_127
.Lrt_sprintf_126:
	cmpl	$9999, %eax
	jbe	.Lrt_sprintf_128
	leaq	rt_sprintf_pairs(%rip), %r8
	movl	$3518437209, %r14d
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_129:
	movl	%eax, %eax
	subq	$4, %rcx
	movq	%rax, %r9
	imulq	%r14, %rax
	movl	%r9d, %esi
	shrq	$45, %rax
	imull	$10000, %eax, %edx
	subl	%edx, %esi
	movl	%esi, %edx
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	leal	(%rdx,%rdx), %r10d
	imull	$100, %edx, %edx
	movzwl	(%r8,%r10), %r10d
	movw	%r10w, (%rcx)
	subl	%edx, %esi
	leal	(%rsi,%rsi), %edx
	movzwl	(%r8,%rdx), %edx
	movw	%dx, 2(%rcx)
	cmpl	$99999999, %r9d
	ja	.Lrt_sprintf_129
.Lrt_sprintf_128:
	cmpl	$99, %eax
	jbe	.Lrt_sprintf_130
	movl	%eax, %edx
	subq	$2, %rcx
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	imull	$100, %edx, %r8d
	subl	%r8d, %eax
	leaq	rt_sprintf_pairs(%rip), %r8
	addl	%eax, %eax
	movl	%eax, %eax
	movzwl	(%r8,%rax), %eax
	movw	%ax, (%rcx)
	movl	%edx, %eax
.Lrt_sprintf_130:
	cmpl	$9, %eax
	ja	.Lrt_sprintf_270
	addl	$48, %eax
	leaq	-1(%rcx), %rdx
	movb	%al, -1(%rcx)
.Lrt_sprintf_134:
	cmpq	%rdx, %rdi
	jnb	.Lrt_sprintf_125
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_132:
	subq	$1, %rdx
	movb	$48, (%rdx)
	cmpq	%rdx, %rdi
	jne	.Lrt_sprintf_132
	jmp	.Lrt_sprintf_125
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_264:
	negq	%rdi
	movl	$1, %r9d
	movq	$0, -312(%rbp)
	movl	$45, %r8d
	movl	$0, -272(%rbp)
	jmp	.Lrt_sprintf_45
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_263:
	movq	-264(%rbp), %rdi
	movzbl	(%rdi), %eax
	cmpb	$108, %al
	je	.Lrt_sprintf_32
	addq	$1, %rdi
	movq	%rdi, -264(%rbp)
.Lrt_sprintf_33:
	movl	%eax, %edx
	andl	$-17, %edx
	cmpb	$99, %dl
	je	.Lrt_sprintf_250
	movl	$64, %edx
	jmp	.Lrt_sprintf_34
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_262:
	movq	-264(%rbp), %rcx
	xorl	%ebx, %ebx
	movl	$32, %edx
	jmp	.Lrt_sprintf_15
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_11:
	cmpb	$45, %al
	je	.Lrt_sprintf_271
	cmpb	$43, %al
	je	.Lrt_sprintf_141
	cmpb	$32, %al
	jne	.Lrt_sprintf_14
	testb	%r8b, %r8b
	cmove	%edx, %r8d
.Lrt_sprintf_12:
	movzbl	(%rcx), %eax
	addq	$1, %rcx
.Lrt_sprintf_15:
	cmpb	$48, %al
	jne	.Lrt_sprintf_11
	orl	$2, %ebx
	jmp	.Lrt_sprintf_12
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_271:
	orl	$1, %ebx
	jmp	.Lrt_sprintf_12
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_141:
	movl	$43, %r8d
	jmp	.Lrt_sprintf_12
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_14:
	movq	%rcx, -264(%rbp)
	cmpb	$42, %al
	jne	.Lrt_sprintf_272
	movq	-288(%rbp), %rdi
	leaq	-176(%rbp), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_sprintf_19
	movq	%rdi, %rax
	movq	(%rdi), %rcx
	addq	$8, %rax
	movq	%rax, -288(%rbp)
.Lrt_sprintf_20:
	movq	-264(%rbp), %rax
	movl	%ecx, %r14d
	leaq	1(%rax), %rdx
	movzbl	(%rax), %eax
	testl	%ecx, %ecx
	js	.Lrt_sprintf_273
	movq	%rdx, -264(%rbp)
	cmpl	$100000, %ecx
	seta	%cl
.Lrt_sprintf_18:
	movl	$-1, -280(%rbp)
	cmpb	$46, %al
	je	.Lrt_sprintf_274
.Lrt_sprintf_23:
	testb	%cl, %cl
	jne	.Lrt_sprintf_250
	cmpb	$37, %al
	jne	.Lrt_sprintf_10
	movq	-264(%rbp), %rax
	cmpb	$37, -2(%rax)
	jne	.Lrt_sprintf_250
	cmpq	%r15, %r12
	je	.Lrt_sprintf_250
	movb	$37, (%r15)
	addq	$1, %r15
	movzbl	(%rax), %eax
	jmp	.Lrt_sprintf_2
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_107:
	andl	$2, %ebx
	movq	-304(%rbp), %rax
	je	.Lrt_sprintf_275
	movq	$0, -304(%rbp)
	addq	%rax, %rsi
	movq	$-1, %rbx
	jmp	.Lrt_sprintf_108
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_270:
	addl	%eax, %eax
	leaq	rt_sprintf_pairs(%rip), %r8
	leaq	-2(%rcx), %rdx
	movl	%eax, %eax
	movzwl	(%r8,%rax), %eax
	movw	%ax, -2(%rcx)
	jmp	.Lrt_sprintf_134
.Lrt_sprintf_158:
	movq	%r10, %rsi
.Lrt_sprintf_116:
	movabsq	$-6067343680855748867, %rax
	subq	$8, %rcx
	mulq	%rsi
	movq	%rdx, %r10
	shrq	$26, %r10
	imull	$100000000, %r10d, %edi
	movl	%r10d, %eax
	subl	%edi, %esi
	movl	%esi, %r9d
	imulq	%r15, %r9
	shrq	$45, %r9
	imull	$10000, %r9d, %edi
	subl	%edi, %esi
	movl	%r9d, %edi
	imulq	$1374389535, %rdi, %rdi
	shrq	$37, %rdi
	leal	(%rdi,%rdi), %r14d
	imull	$100, %edi, %edi
	movzwl	(%r8,%r14), %r14d
	movw	%r14w, (%rcx)
	subl	%edi, %r9d
	leal	(%r9,%r9), %edi
	movzwl	(%r8,%rdi), %edi
	movw	%di, 2(%rcx)
	movl	%esi, %edi
	imulq	$1374389535, %rdi, %rdi
	shrq	$37, %rdi
	leal	(%rdi,%rdi), %r9d
	imull	$100, %edi, %edi
	movzwl	(%r8,%r9), %r9d
	movw	%r9w, 4(%rcx)
	subl	%edi, %esi
	addl	%esi, %esi
	shrq	$58, %rdx
	movl	%esi, %esi
	movzwl	(%r8,%rsi), %esi
	movw	%si, 6(%rcx)
	je	.Lrt_sprintf_115
	jmp	.Lrt_sprintf_158
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_268:
	movq	%rsi, -264(%rbp)
	movq	%rdi, %r15
	jmp	.Lrt_sprintf_3
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_224:
	movq	%rsi, -264(%rbp)
	movq	%rdi, %r15
	jmp	.Lrt_sprintf_2
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_272:
	leal	-48(%rax), %edx
	xorl	%r14d, %r14d
	xorl	%ecx, %ecx
	cmpb	$9, %dl
	ja	.Lrt_sprintf_18
	movq	-264(%rbp), %rdx
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_17:
	cmpl	$100000, %r14d
	ja	.Lrt_sprintf_22
	leal	(%r14,%r14,4), %ecx
	leal	-48(%rax,%rcx,2), %r14d
.Lrt_sprintf_22:
	movzbl	(%rdx), %eax
	addq	$1, %rdx
	leal	-48(%rax), %ecx
	cmpb	$9, %cl
	jbe	.Lrt_sprintf_17
	cmpl	$100000, %r14d
	movq	%rdx, -264(%rbp)
	movl	$-1, -280(%rbp)
	seta	%cl
	cmpb	$46, %al
	jne	.Lrt_sprintf_23
.Lrt_sprintf_274:
	movq	-264(%rbp), %rdi
	movzbl	(%rdi), %eax
	cmpb	$42, %al
	jne	.Lrt_sprintf_276
	movq	-288(%rbp), %rdi
	leaq	-176(%rbp), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_sprintf_27
	movq	%rdi, %rax
	movq	(%rdi), %rdx
	addq	$8, %rax
	movq	%rax, -288(%rbp)
.Lrt_sprintf_28:
	movq	-264(%rbp), %rdi
	testl	%edx, %edx
	movl	$-1, %esi
	cmovns	%edx, %esi
	cmpl	$100000, %edx
	movzbl	1(%rdi), %eax
	setg	%dl
	addq	$2, %rdi
	movl	%esi, -280(%rbp)
	orl	%edx, %ecx
	movq	%rdi, -264(%rbp)
	jmp	.Lrt_sprintf_23
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_32:
	movq	-264(%rbp), %rdi
	movzbl	1(%rdi), %eax
	addq	$2, %rdi
	movq	%rdi, -264(%rbp)
	jmp	.Lrt_sprintf_33
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_255:
	movq	-264(%rbp), %rax
	movzbl	(%rax), %edx
.Lrt_sprintf_36:
	movq	-264(%rbp), %rdi
	movl	%edx, %eax
	movl	$64, %edx
	addq	$1, %rdi
	movq	%rdi, -264(%rbp)
.Lrt_sprintf_38:
	movl	%eax, %ecx
	andl	$-17, %ecx
	cmpb	$99, %cl
	je	.Lrt_sprintf_250
	movl	%eax, %ecx
	andl	$-33, %ecx
	cmpb	$70, %cl
	jne	.Lrt_sprintf_34
	jmp	.Lrt_sprintf_250
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_40:
	subl	$70, %eax
	cmpb	$50, %al
	ja	.Lrt_sprintf_250
	leaq	.Lrt_sprintf_47(%rip), %rcx
	movzbl	%al, %eax
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.Lrt_sprintf_47:
	.long	.Lrt_sprintf_51-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_147-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_52-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_51-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_50-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_49-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_48-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_250-.Lrt_sprintf_47
	.long	.Lrt_sprintf_46-.Lrt_sprintf_47
	.text
.Lrt_sprintf_265:
	jne	.Lrt_sprintf_162
	testq	%rdi, %rdi
	je	.Lrt_sprintf_250
.Lrt_sprintf_162:
	movl	-280(%rbp), %ecx
	andl	$-3, %ebx
	xorl	%esi, %esi
	cmpl	%ecx, %edx
	jnb	.Lrt_sprintf_104
	movl	%ecx, %esi
	subl	%edx, %esi
	addq	%rsi, %rax
	jmp	.Lrt_sprintf_104
.Lrt_sprintf_267:
	movq	-264(%rbp), %rax
	movq	-280(%rbp), %r15
	movzbl	(%rax), %eax
	jmp	.Lrt_sprintf_2
.Lrt_sprintf_156:
	movq	%r15, %rsi
	jmp	.Lrt_sprintf_112
.Lrt_sprintf_42:
	movq	-344(%rbp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, -344(%rbp)
	jmp	.Lrt_sprintf_43
.Lrt_sprintf_114:
	movl	%r9d, %ecx
	movl	$-1, %eax
	movq	-280(%rbp), %r8
	sall	%cl, %eax
	movl	%r9d, %ecx
	notl	%eax
	movl	%eax, %esi
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_124:
	movl	%esi, %edx
	andl	%edi, %edx
	cmpl	$9, %edx
	leal	48(%rdx), %r14d
	leal	(%r10,%rdx), %eax
	cmovbe	%r14d, %eax
	shrq	%cl, %rdi
	subq	$1, %r8
	movb	%al, (%r8)
	testq	%rdi, %rdi
	jne	.Lrt_sprintf_124
	jmp	.Lrt_sprintf_121
.Lrt_sprintf_273:
	negl	%r14d
	orl	$1, %ebx
	movq	%rdx, -264(%rbp)
	cmpl	$100000, %r14d
	seta	%cl
	jmp	.Lrt_sprintf_18
.Lrt_sprintf_275:
	addq	%r15, %rax
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_110:
	addq	$1, %r15
	movb	$32, -1(%r15)
	cmpq	%rax, %r15
	jne	.Lrt_sprintf_110
	jmp	.Lrt_sprintf_259
.Lrt_sprintf_276:
	addq	$1, %rdi
	leal	-48(%rax), %esi
	xorl	%edx, %edx
	movq	%rdi, -264(%rbp)
	cmpb	$9, %sil
	ja	.Lrt_sprintf_277
	movq	-264(%rbp), %rsi
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_25:
	cmpl	$100000, %edx
	ja	.Lrt_sprintf_29
	leal	(%rdx,%rdx,4), %edx
	leal	-48(%rax,%rdx,2), %edx
.Lrt_sprintf_29:
	movzbl	(%rsi), %eax
	addq	$1, %rsi
	leal	-48(%rax), %edi
	cmpb	$9, %dil
	jbe	.Lrt_sprintf_25
	cmpl	$100000, %edx
	movl	%edx, -280(%rbp)
	setg	%dl
	movq	%rsi, -264(%rbp)
	orl	%edx, %ecx
	jmp	.Lrt_sprintf_23
.Lrt_sprintf_19:
	movq	-344(%rbp), %rax
	movq	(%rax), %rcx
	addq	$8, %rax
	movq	%rax, -344(%rbp)
	jmp	.Lrt_sprintf_20
.Lrt_sprintf_160:
	movq	%r10, %rsi
.Lrt_sprintf_127:
	movabsq	$-6067343680855748867, %rax
	movl	$3518437209, %r14d
	subq	$8, %rcx
	mulq	%rsi
	movq	%rdx, %r10
	shrq	$26, %r10
	imull	$100000000, %r10d, %r9d
	movl	%r10d, %eax
	subl	%r9d, %esi
	movl	%esi, %r9d
	imulq	%r14, %r9
	shrq	$45, %r9
	imull	$10000, %r9d, %r14d
	subl	%r14d, %esi
	movl	%r9d, %r14d
	imulq	$1374389535, %r14, %r14
	shrq	$37, %r14
	leal	(%r14,%r14), %r15d
	imull	$100, %r14d, %r14d
	movzwl	(%r8,%r15), %r15d
	movw	%r15w, (%rcx)
	subl	%r14d, %r9d
	addl	%r9d, %r9d
	movl	%r9d, %r9d
	movzwl	(%r8,%r9), %r9d
	movw	%r9w, 2(%rcx)
	movl	%esi, %r9d
	imulq	$1374389535, %r9, %r9
	shrq	$37, %r9
	leal	(%r9,%r9), %r14d
	imull	$100, %r9d, %r9d
	movzwl	(%r8,%r14), %r14d
	movw	%r14w, 4(%rcx)
	subl	%r9d, %esi
	addl	%esi, %esi
	shrq	$58, %rdx
	movl	%esi, %esi
	movzwl	(%r8,%rsi), %esi
	movw	%si, 6(%rcx)
	je	.Lrt_sprintf_126
	jmp	.Lrt_sprintf_160
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_35:
	movq	-264(%rbp), %rdi
	movzbl	(%rdi), %edx
	cmpb	$104, %al
	jne	.Lrt_sprintf_36
	cmpb	$104, %dl
	je	.Lrt_sprintf_39
	movl	%edx, %eax
	addq	$1, -264(%rbp)
	movl	$16, %edx
	jmp	.Lrt_sprintf_38
.Lrt_sprintf_39:
	movq	-264(%rbp), %rdi
	movl	$8, %edx
	movzbl	1(%rdi), %eax
	addq	$2, %rdi
	movq	%rdi, -264(%rbp)
	jmp	.Lrt_sprintf_38
.Lrt_sprintf_51:
	movl	-348(%rbp), %edi
	cmpl	$7, %edi
	ja	.Lrt_sprintf_82
	movl	%edi, %eax
	salq	$4, %rax
	movq	-176(%rax,%rbp), %rax
	movq	%rax, -360(%rbp)
	leal	1(%rdi), %eax
	movl	%eax, -348(%rbp)
.Lrt_sprintf_83:
	movl	-280(%rbp), %eax
	testl	%eax, %eax
	js	.Lrt_sprintf_148
	cmpl	$19, %eax
	jg	.Lrt_sprintf_250
	movl	%eax, -272(%rbp)
.Lrt_sprintf_84:
	movq	-360(%rbp), %rcx
	movq	%rcx, %rax
	shrq	$52, %rax
	movl	%eax, %edi
	movabsq	$4503599627370495, %rax
	andq	%rcx, %rax
	andl	$2047, %edi
	movq	%rax, -312(%rbp)
	cmpl	$1085, %edi
	ja	.Lrt_sprintf_250
	testl	%edi, %edi
	je	.Lrt_sprintf_85
	movl	$1075, %esi
	btsq	$52, %rax
	subl	%edi, %esi
	movq	%rax, -304(%rbp)
	testl	%esi, %esi
	jle	.Lrt_sprintf_278
	movl	-280(%rbp), %r10d
	movl	$1, %r9d
	testl	%r10d, %r10d
	je	.Lrt_sprintf_89
	movl	-272(%rbp), %edx
	leaq	rt_sprintf_bounds(%rip), %rcx
	movq	(%rcx,%rdx,8), %r9
.Lrt_sprintf_89:
	cmpl	$63, %esi
	jg	.Lrt_sprintf_90
	movl	$1, %edx
	movl	%esi, %ecx
	movq	%rdx, %r10
	salq	%cl, %r10
	movl	$1074, %ecx
	subl	%edi, %ecx
	movq	-304(%rbp), %rdi
	leaq	-1(%r10), %r10
	salq	%cl, %rdx
	movl	%esi, %ecx
	shrq	%cl, %rdi
	movq	-304(%rbp), %rcx
	movq	%rdx, -368(%rbp)
	andq	%r10, %rcx
	movq	%rcx, %rax
	movl	%esi, %ecx
	mulq	%r9
	movq	%rax, -304(%rbp)
	shrdq	%rdx, %rax
	movq	%rdx, -296(%rbp)
	shrq	%cl, %rdx
	testb	$64, %sil
	movq	%r10, %rcx
	cmovne	%rdx, %rax
	movq	-368(%rbp), %rsi
	movq	%rax, -312(%rbp)
	xorl	%eax, %eax
	andq	-304(%rbp), %rcx
	setne	%al
	xorl	%edx, %edx
	cmpq	%rcx, %rsi
	setb	%dl
	cmpq	%rsi, %rcx
	sbbl	$0, %edx
.Lrt_sprintf_91:
	testl	%eax, %eax
	je	.Lrt_sprintf_98
.Lrt_sprintf_92:
#APP
# 26 "/work/wt/print/policy_jax/asm/routines/source/fixed.h" 1
	fnstcw -248(%rbp)
# 0 "" 2
#NO_APP
	testw	$3072, -248(%rbp)
	jne	.Lrt_sprintf_250
	movl	-280(%rbp), %eax
	testl	%eax, %eax
	movq	-312(%rbp), %rax
	cmove	%rdi, %rax
	cmpl	$1, %edx
	je	.Lrt_sprintf_97
	testl	%edx, %edx
	jne	.Lrt_sprintf_98
	testb	$1, %al
	je	.Lrt_sprintf_98
.Lrt_sprintf_97:
	addq	$1, -312(%rbp)
	movq	-312(%rbp), %rax
	cmpq	%r9, %rax
	jne	.Lrt_sprintf_98
	movq	$0, -312(%rbp)
	addq	$1, %rdi
.Lrt_sprintf_98:
	cmpq	$0, -360(%rbp)
	js	.Lrt_sprintf_279
	movl	$-1, -280(%rbp)
	xorl	%r9d, %r9d
	testb	%r8b, %r8b
	setne	%r9b
	jmp	.Lrt_sprintf_45
.Lrt_sprintf_48:
	xorl	%r10d, %r10d
	xorl	%r9d, %r9d
.Lrt_sprintf_53:
	movq	-288(%rbp), %rdi
	leaq	-176(%rbp), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_sprintf_99
	movq	%rdi, %rax
	movq	(%rdi), %rdi
	addq	$8, %rax
	movq	%rax, -288(%rbp)
.Lrt_sprintf_100:
	movl	$64, %ecx
	subl	%edx, %ecx
	salq	%cl, %rdi
	shrq	%cl, %rdi
	movq	%rdi, %rax
	orq	$1, %rax
	bsrq	%rax, %rdx
	xorq	$63, %rdx
	testl	%r9d, %r9d
	je	.Lrt_sprintf_280
	leal	63(%r9), %eax
	xorl	%r8d, %r8d
	movq	$0, -312(%rbp)
	movl	$0, -272(%rbp)
	subl	%edx, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%eax, %edx
	jmp	.Lrt_sprintf_103
.Lrt_sprintf_49:
	movq	-288(%rbp), %rdi
	leaq	-176(%rbp), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_sprintf_54
	movq	%rdi, %rax
	leaq	8(%rdi), %rdi
	movq	%rdi, -272(%rbp)
	movq	(%rax), %rdi
.Lrt_sprintf_55:
	testq	%rdi, %rdi
	je	.Lrt_sprintf_250
	testb	$2, %bl
	jne	.Lrt_sprintf_250
	movl	-280(%rbp), %eax
	testl	%eax, %eax
	jns	.Lrt_sprintf_56
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
	jne	.Lrt_sprintf_281
	pcmpeqb	16(%rdx), %xmm0
	pmovmskb	%xmm0, %eax
	testl	%eax, %eax
	jne	.Lrt_sprintf_282
	movq	%rdi, -280(%rbp)
	call	strlen@PLT
	movq	-280(%rbp), %rdi
	leaq	rt_sprintf_pairs(%rip), %r11
	movq	%rax, %rdx
.Lrt_sprintf_58:
	movq	%r12, %rcx
	movl	%r14d, %eax
	subq	%r15, %rcx
	cmpq	%rax, %rdx
	jb	.Lrt_sprintf_60
	cmpq	%rdx, %rcx
	jb	.Lrt_sprintf_250
	leaq	(%r15,%rdx), %r14
	cmpq	%r14, %rdi
	jnb	.Lrt_sprintf_256
	movq	-336(%rbp), %rcx
	leaq	(%rdi,%rdx), %rax
	cmpq	%rcx, %rax
	jnb	.Lrt_sprintf_250
.Lrt_sprintf_256:
	xorl	%ecx, %ecx
.Lrt_sprintf_62:
	cmpq	$16, %rdx
	ja	.Lrt_sprintf_66
	cmpq	$7, %rdx
	jbe	.Lrt_sprintf_67
	movq	(%rdi), %rax
	movq	-8(%rdi,%rdx), %rsi
	movq	%rax, (%r15)
	movq	%rsi, -8(%r15,%rdx)
.Lrt_sprintf_68:
	testq	%rcx, %rcx
	je	.Lrt_sprintf_253
	andl	$1, %ebx
	jne	.Lrt_sprintf_73
.Lrt_sprintf_253:
	movq	-264(%rbp), %rax
	movq	-272(%rbp), %rbx
	movq	%r14, %r15
	movq	%rbx, -288(%rbp)
	movzbl	(%rax), %eax
	jmp	.Lrt_sprintf_2
.Lrt_sprintf_50:
	xorl	%r10d, %r10d
	movl	$3, %r9d
	jmp	.Lrt_sprintf_53
.Lrt_sprintf_52:
	testl	%r14d, %r14d
	movl	$1, %eax
	movq	%r12, %rdx
	cmovne	%r14, %rax
	subq	%r15, %rdx
	cmpq	%rax, %rdx
	jb	.Lrt_sprintf_250
	testb	$2, %bl
	jne	.Lrt_sprintf_250
	andl	$1, %ebx
	je	.Lrt_sprintf_283
.Lrt_sprintf_75:
	movq	-288(%rbp), %rdi
	leaq	-176(%rbp), %rdx
	cmpq	%rdx, %rdi
	jnb	.Lrt_sprintf_77
	movq	(%rdi), %rcx
	addq	$8, %rdi
	movq	%rdi, -288(%rbp)
.Lrt_sprintf_78:
	movb	%cl, (%r15)
	leaq	1(%r15), %rdx
	testl	%ebx, %ebx
	jne	.Lrt_sprintf_79
.Lrt_sprintf_254:
	movq	-264(%rbp), %rax
	movq	%rdx, %r15
	movzbl	(%rax), %eax
	jmp	.Lrt_sprintf_2
.Lrt_sprintf_147:
	movl	$55, %r10d
	movl	$4, %r9d
	jmp	.Lrt_sprintf_53
.Lrt_sprintf_46:
	movl	$87, %r10d
	movl	$4, %r9d
	jmp	.Lrt_sprintf_53
.Lrt_sprintf_27:
	movq	-344(%rbp), %rax
	movq	(%rax), %rdx
	addq	$8, %rax
	movq	%rax, -344(%rbp)
	jmp	.Lrt_sprintf_28
.Lrt_sprintf_277:
	movl	$0, -280(%rbp)
	jmp	.Lrt_sprintf_23
.Lrt_sprintf_99:
	movq	-344(%rbp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, -344(%rbp)
	jmp	.Lrt_sprintf_100
.Lrt_sprintf_60:
	cmpq	%rax, %rcx
	jb	.Lrt_sprintf_250
	leaq	(%r15,%rax), %r14
	cmpq	%r14, %rdi
	jnb	.Lrt_sprintf_139
	movq	-336(%rbp), %rsi
	leaq	(%rdi,%rdx), %rcx
	cmpq	%rsi, %rcx
	jnb	.Lrt_sprintf_250
.Lrt_sprintf_139:
	subq	%rdx, %rax
	movq	%rax, %rcx
	testb	$1, %bl
	je	.Lrt_sprintf_64
	leaq	(%r15,%rdx), %r14
	jmp	.Lrt_sprintf_62
.Lrt_sprintf_148:
	movl	$6, -272(%rbp)
	movl	$6, -280(%rbp)
	jmp	.Lrt_sprintf_84
.Lrt_sprintf_66:
	cmpq	$32, %rdx
	ja	.Lrt_sprintf_71
	movdqu	(%rdi), %xmm1
	movdqu	-16(%rdi,%rdx), %xmm0
	movups	%xmm1, (%r15)
	movups	%xmm0, -16(%r15,%rdx)
	jmp	.Lrt_sprintf_68
.Lrt_sprintf_279:
	movl	$-1, -280(%rbp)
	movl	$1, %r9d
	movl	$45, %r8d
	jmp	.Lrt_sprintf_45
.Lrt_sprintf_278:
	leal	-1075(%rdi), %ecx
	movq	$0, -312(%rbp)
	salq	%cl, %rax
	movq	%rax, %rdi
	jmp	.Lrt_sprintf_98
.Lrt_sprintf_79:
	addq	%rax, %r15
	cmpl	$1, %r14d
	jbe	.Lrt_sprintf_254
.Lrt_sprintf_81:
	addq	$1, %rdx
	movb	$32, -1(%rdx)
	cmpq	%r15, %rdx
	jne	.Lrt_sprintf_81
	jmp	.Lrt_sprintf_252
.Lrt_sprintf_281:
	rep bsfl	%eax, %eax
	movslq	%eax, %rdx
	jmp	.Lrt_sprintf_58
.Lrt_sprintf_283:
	cmpl	$1, %r14d
	jbe	.Lrt_sprintf_75
	leaq	-1(%r15,%rax), %rdx
.Lrt_sprintf_76:
	addq	$1, %r15
	movb	$32, -1(%r15)
	cmpq	%rdx, %r15
	jne	.Lrt_sprintf_76
	jmp	.Lrt_sprintf_75
.Lrt_sprintf_282:
	rep bsfl	%eax, %eax
	movl	$16, %edx
	subl	%ecx, %edx
	cltq
	addq	%rax, %rdx
	jmp	.Lrt_sprintf_58
.Lrt_sprintf_67:
	cmpq	$3, %rdx
	jbe	.Lrt_sprintf_69
	movl	(%rdi), %eax
	movl	-4(%rdi,%rdx), %esi
	movl	%eax, (%r15)
	movl	%esi, -4(%r15,%rdx)
	jmp	.Lrt_sprintf_68
.Lrt_sprintf_82:
	movq	-344(%rbp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, -344(%rbp)
	movq	%rdi, -360(%rbp)
	jmp	.Lrt_sprintf_83
.Lrt_sprintf_64:
	leaq	(%r15,%rax), %rax
.Lrt_sprintf_65:
	addq	$1, %r15
	movb	$32, -1(%r15)
	cmpq	%rax, %r15
	jne	.Lrt_sprintf_65
	jmp	.Lrt_sprintf_62
.Lrt_sprintf_69:
	cmpq	$1, %rdx
	jbe	.Lrt_sprintf_70
	movzwl	(%rdi), %eax
	movzwl	-2(%rdi,%rdx), %esi
	movw	%ax, (%r15)
	movw	%si, -2(%r15,%rdx)
	jmp	.Lrt_sprintf_68
.Lrt_sprintf_77:
	movq	-344(%rbp), %rdi
	movq	(%rdi), %rcx
	addq	$8, %rdi
	movq	%rdi, -344(%rbp)
	jmp	.Lrt_sprintf_78
.Lrt_sprintf_73:
	leaq	(%r14,%rcx), %r15
.Lrt_sprintf_74:
	addq	$1, %r14
	movb	$32, -1(%r14)
	cmpq	%r15, %r14
	jne	.Lrt_sprintf_74
	movq	-264(%rbp), %rax
	movq	-272(%rbp), %rbx
	movzbl	(%rax), %eax
	movq	%rbx, -288(%rbp)
	jmp	.Lrt_sprintf_2
.Lrt_sprintf_85:
	movl	-280(%rbp), %eax
	movl	$1, %r9d
	testl	%eax, %eax
	je	.Lrt_sprintf_88
	movl	-272(%rbp), %eax
	leaq	rt_sprintf_bounds(%rip), %rdx
	movq	(%rdx,%rax,8), %r9
.Lrt_sprintf_88:
	xorl	%edi, %edi
	cmpq	$0, -312(%rbp)
	je	.Lrt_sprintf_98
.Lrt_sprintf_257:
	xorl	%eax, %eax
	orl	$-1, %edx
	movq	%rax, -312(%rbp)
	jmp	.Lrt_sprintf_92
.Lrt_sprintf_56:
	movslq	-280(%rbp), %rdx
	xorl	%esi, %esi
	movq	%rdi, -280(%rbp)
	movq	%rdx, -288(%rbp)
	call	memchr@PLT
	movq	-280(%rbp), %rdi
	movq	-288(%rbp), %rdx
	leaq	rt_sprintf_pairs(%rip), %r11
	movq	%rax, %rcx
	subq	%rdi, %rcx
	testq	%rax, %rax
	cmovne	%rcx, %rdx
	jmp	.Lrt_sprintf_58
.Lrt_sprintf_54:
	movq	-344(%rbp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, -344(%rbp)
	movq	-288(%rbp), %rax
	movq	%rax, -272(%rbp)
	jmp	.Lrt_sprintf_55
.Lrt_sprintf_71:
	movq	%rdi, %rsi
	movq	%r15, %rdi
	movq	%rcx, -280(%rbp)
	call	memcpy@PLT
	movq	-280(%rbp), %rcx
	leaq	rt_sprintf_pairs(%rip), %r11
	jmp	.Lrt_sprintf_68
.Lrt_sprintf_90:
	cmpl	$127, %esi
	jg	.Lrt_sprintf_151
	movq	-304(%rbp), %rax
	movl	%esi, %ecx
	xorl	%r10d, %r10d
	mulq	%r9
	movq	%rax, -304(%rbp)
	movq	$-1, %rax
	movq	%rdx, -296(%rbp)
	movq	$-1, %rdx
	shldq	%rax, %rdx
	salq	%cl, %rax
	testb	$64, %sil
	cmovne	%rax, %rdx
	cmovne	%r10, %rax
	movq	%rdx, %rcx
	movq	%rax, %r10
	movq	-304(%rbp), %rax
	xorl	%edx, %edx
	notq	%rcx
	andq	-296(%rbp), %rcx
	notq	%r10
	movq	%rcx, -368(%rbp)
	movl	$1074, %ecx
	andq	%rax, %r10
	movl	$1, %eax
	subl	%edi, %ecx
	xorl	%edi, %edi
	shldq	%rax, %rdx
	salq	%cl, %rax
	testb	$64, %cl
	movl	%esi, %ecx
	cmovne	%rax, %rdx
	cmovne	%rdi, %rax
	movq	%r10, %rdi
	movq	%rax, -384(%rbp)
	movq	-304(%rbp), %rax
	movq	%rdx, -376(%rbp)
	movq	-296(%rbp), %rdx
	shrdq	%rdx, %rax
	shrq	%cl, %rdx
	testb	$64, %sil
	movq	-368(%rbp), %rcx
	cmovne	%rdx, %rax
	movq	-384(%rbp), %rsi
	movq	%rax, -312(%rbp)
	xorl	%eax, %eax
	orq	%rcx, %r10
	movq	%rdi, %r10
	movq	-376(%rbp), %rdi
	setne	%al
	cmpq	%r10, %rsi
	movq	%rdi, %rdx
	sbbq	%rcx, %rdx
	movq	-368(%rbp), %rdx
	setc	%cl
	cmpq	%rsi, %r10
	sbbq	%rdi, %rdx
	movzbl	%cl, %ecx
	sbbl	$0, %ecx
	xorl	%edi, %edi
	movl	%ecx, %edx
	jmp	.Lrt_sprintf_91
.Lrt_sprintf_4:
	movq	-320(%rbp), %r12
	movq	-328(%rbp), %r8
	testq	%r15, %r15
	je	.Lrt_sprintf_6
	movl	-336(%rbp), %ebx
	movl	%r15d, %eax
	movb	$0, (%r15)
	subl	%ebx, %eax
	jmp	.Lrt_sprintf_1
.Lrt_sprintf_151:
	xorl	%edi, %edi
	jmp	.Lrt_sprintf_257
.Lrt_sprintf_280:
	xorl	%r8d, %r8d
	xorl	%eax, %eax
	movl	%r8d, -272(%rbp)
	xorl	%r8d, %r8d
	movq	%rax, -312(%rbp)
	jmp	.Lrt_sprintf_138
	.p2align 4,,10
	.p2align 3
.Lrt_sprintf_70:
	testq	%rdx, %rdx
	je	.Lrt_sprintf_68
	movzbl	(%rdi), %eax
	movb	%al, (%r15)
	jmp	.Lrt_sprintf_68
	.cfi_endproc
	.size	rt_sprintf, .-rt_sprintf
	.section	.rodata
	.align 32
	.type	rt_sprintf_bounds, @object
	.size	rt_sprintf_bounds, 160
rt_sprintf_bounds:
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
	.type	rt_sprintf_pairs, @object
	.size	rt_sprintf_pairs, 200
rt_sprintf_pairs:
	.ascii	"000102030405060708091011121314151617181920212223242526272829"
	.ascii	"303132333435363738394041424344454647484950515253545556575859"
	.ascii	"606162636465666768697071727374757677787980818283848586878889"
	.ascii	"90919293949596979899"
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lrt_sprintf_C0:
	.long	16
	.long	48
	.section	.note.GNU-stack,"",@progbits
