	.text
	.p2align 4
	.type	rt_snprintf, @function
rt_snprintf:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movl	$2147483647, %eax
	movq	%rdx, %r10
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
	movq	%rsi, %r12
	pushq	%rbx
	subq	$360, %rsp
	.cfi_offset 3, -56
	cmpq	%rax, %rsi
	movq	%r8, -192(%rbp)
	leaq	16(%rbp), %r8
	movq	%rdi, -344(%rbp)
	cmovbe	%rsi, %rax
	movq	%rcx, -200(%rbp)
	movq	%r9, -184(%rbp)
	movsd	%xmm0, -176(%rbp)
	movsd	%xmm1, -160(%rbp)
	movsd	%xmm2, -144(%rbp)
	movsd	%xmm3, -128(%rbp)
	movsd	%xmm4, -112(%rbp)
	movsd	%xmm5, -96(%rbp)
	movsd	%xmm6, -80(%rbp)
	movsd	%xmm7, -64(%rbp)
	testq	%rsi, %rsi
	je	.Lrt_snprintf_2
	movq	-344(%rbp), %r14
	movq	%r8, -352(%rbp)
	leaq	-200(%rbp), %rbx
	leaq	rt_snprintf_pairs(%rip), %r13
	movl	$0, -356(%rbp)
	movl	$3518437209, %r15d
	leaq	-1(%r14,%rax), %rax
	movq	%rsi, -320(%rbp)
	movq	%rdx, -328(%rbp)
	movq	%r8, -336(%rbp)
	movq	%rax, -288(%rbp)
	movzbl	(%rdx), %eax
	movq	%rbx, -280(%rbp)
	movq	%rdx, %rbx
.Lrt_snprintf_3:
	cmpb	$37, %al
	jne	.Lrt_snprintf_264
.Lrt_snprintf_4:
	movzbl	1(%rbx), %eax
	xorl	%r8d, %r8d
	addq	$2, %rbx
	cmpb	$64, %al
	jbe	.Lrt_snprintf_265
	movl	$-1, -272(%rbp)
	xorl	%r11d, %r11d
	xorl	%r12d, %r12d
.Lrt_snprintf_10:
	cmpb	$108, %al
	je	.Lrt_snprintf_266
	cmpb	$104, %al
	je	.Lrt_snprintf_35
	cmpb	$122, %al
	je	.Lrt_snprintf_35
	cmpb	$106, %al
	je	.Lrt_snprintf_258
	movl	$32, %edx
	cmpb	$116, %al
	je	.Lrt_snprintf_258
.Lrt_snprintf_34:
	cmpb	$100, %al
	je	.Lrt_snprintf_161
	cmpb	$105, %al
	jne	.Lrt_snprintf_40
.Lrt_snprintf_161:
	movq	-280(%rbp), %rcx
	leaq	-176(%rbp), %rax
	cmpq	%rax, %rcx
	jnb	.Lrt_snprintf_42
	movq	%rcx, %rax
	movq	(%rcx), %rdi
	addq	$8, %rax
	movq	%rax, -280(%rbp)
.Lrt_snprintf_43:
	movl	$64, %ecx
	subl	%edx, %ecx
	salq	%cl, %rdi
	sarq	%cl, %rdi
	testq	%rdi, %rdi
	js	.Lrt_snprintf_267
	movq	$0, -312(%rbp)
	xorl	%r9d, %r9d
	testb	%r8b, %r8b
	movl	$0, -264(%rbp)
	setne	%r9b
.Lrt_snprintf_45:
	xorl	%r10d, %r10d
.Lrt_snprintf_138:
	movq	%rdi, %rax
	leaq	rt_snprintf_bounds(%rip), %rcx
	movl	-264(%rbp), %esi
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
	je	.Lrt_snprintf_261
	movl	-264(%rbp), %ecx
	leal	1(%rcx,%rax), %eax
.Lrt_snprintf_261:
	xorl	%r9d, %r9d
.Lrt_snprintf_103:
	movl	-272(%rbp), %ecx
	movl	%eax, %eax
	xorl	%esi, %esi
	testl	%ecx, %ecx
	jns	.Lrt_snprintf_268
.Lrt_snprintf_104:
	movl	%r11d, %ecx
	movq	-288(%rbp), %r11
	subq	%r14, %r11
	movq	%r11, -272(%rbp)
	cmpq	%rcx, %rax
	jnb	.Lrt_snprintf_106
	movq	%rcx, %r11
	subq	%rax, %r11
	movq	%r11, -304(%rbp)
	cmpq	%rcx, -272(%rbp)
	jb	.Lrt_snprintf_253
	leaq	-1(%r11), %r11
	testb	$1, %r12b
	jne	.Lrt_snprintf_108
	andl	$2, %r12d
	movq	-304(%rbp), %rax
	je	.Lrt_snprintf_269
	movq	$0, -304(%rbp)
	addq	%rax, %rsi
	movq	$-1, %r11
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_108:
	testb	%r8b, %r8b
	je	.Lrt_snprintf_111
	movb	%r8b, (%r14)
	addq	$1, %r14
.Lrt_snprintf_111:
	testq	%rsi, %rsi
	je	.Lrt_snprintf_156
	addq	%r14, %rsi
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_113:
	addq	$1, %r14
	movb	$48, -1(%r14)
	cmpq	%rsi, %r14
	jne	.Lrt_snprintf_113
.Lrt_snprintf_112:
	leaq	(%rsi,%rdx), %rcx
	movl	%edi, %eax
	movq	%rcx, -272(%rbp)
	testl	%r9d, %r9d
	jne	.Lrt_snprintf_114
	movq	%rdi, %rsi
	leaq	rt_snprintf_pairs(%rip), %r8
	movl	$3518437209, %r14d
	shrq	$32, %rsi
	movq	%rdi, %rsi
	jne	.Lrt_snprintf_116
.Lrt_snprintf_115:
	cmpl	$9999, %eax
	jbe	.Lrt_snprintf_117
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_118:
	movl	%eax, %eax
	subq	$4, %rcx
	movq	%rax, %rdi
	imulq	%r15, %rax
	movl	%edi, %esi
	shrq	$45, %rax
	imull	$10000, %eax, %edx
	subl	%edx, %esi
	movl	%esi, %edx
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	leal	(%rdx,%rdx), %r8d
	imull	$100, %edx, %edx
	movzwl	0(%r13,%r8), %r8d
	movw	%r8w, (%rcx)
	subl	%edx, %esi
	leal	(%rsi,%rsi), %edx
	movzwl	0(%r13,%rdx), %edx
	movw	%dx, 2(%rcx)
	cmpl	$99999999, %edi
	ja	.Lrt_snprintf_118
.Lrt_snprintf_117:
	cmpl	$99, %eax
	jbe	.Lrt_snprintf_119
	movl	%eax, %edx
	subq	$2, %rcx
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	imull	$100, %edx, %edi
	subl	%edi, %eax
	addl	%eax, %eax
	movl	%eax, %eax
	movzwl	0(%r13,%rax), %eax
	movw	%ax, (%rcx)
	movl	%edx, %eax
.Lrt_snprintf_119:
	cmpl	$9, %eax
	jbe	.Lrt_snprintf_120
	addl	%eax, %eax
	movl	%eax, %eax
	movzwl	0(%r13,%rax), %eax
	movw	%ax, -2(%rcx)
.Lrt_snprintf_121:
	movl	-264(%rbp), %eax
	testl	%eax, %eax
	jne	.Lrt_snprintf_270
.Lrt_snprintf_125:
	movq	-272(%rbp), %rax
	cmpq	$0, -304(%rbp)
	leaq	1(%rax,%r11), %r14
	movq	-272(%rbp), %rax
	je	.Lrt_snprintf_271
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_136:
	addq	$1, %rax
	movb	$32, -1(%rax)
	cmpq	%r14, %rax
	jne	.Lrt_snprintf_136
.Lrt_snprintf_255:
	movzbl	(%rbx), %eax
	cmpb	$37, %al
	je	.Lrt_snprintf_4
.Lrt_snprintf_264:
	testb	%al, %al
	je	.Lrt_snprintf_5
	movq	-288(%rbp), %rdx
	movq	%rbx, %rsi
	movq	%r14, %rdi
	subq	%r14, %rdx
	addq	%rbx, %rdx
	jmp	.Lrt_snprintf_7
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_273:
	movsb
	movzbl	(%rsi), %eax
	testb	%al, %al
	je	.Lrt_snprintf_227
	cmpb	$37, %al
	je	.Lrt_snprintf_272
.Lrt_snprintf_7:
	cmpq	%rdx, %rsi
	jne	.Lrt_snprintf_273
.Lrt_snprintf_253:
	movq	-320(%rbp), %r12
	movq	-328(%rbp), %r10
	movq	-336(%rbp), %r8
.Lrt_snprintf_2:
	movq	.Lrt_snprintf_C0(%rip), %rax
	movq	%r10, %rdx
	movq	%r12, %rsi
	movq	%r8, -240(%rbp)
	movq	-344(%rbp), %rdi
	leaq	-248(%rbp), %rcx
	movq	%rax, -248(%rbp)
	leaq	-224(%rbp), %rax
	movq	%rax, -232(%rbp)
	call	vsnprintf@PLT
.Lrt_snprintf_1:
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
.Lrt_snprintf_106:
	.cfi_restore_state
	cmpq	%rax, -272(%rbp)
	jb	.Lrt_snprintf_253
.Lrt_snprintf_262:
	movq	$0, -304(%rbp)
	movq	$-1, %r11
	jmp	.Lrt_snprintf_108
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_120:
	addl	$48, %eax
	movb	%al, -1(%rcx)
	movl	-264(%rbp), %eax
	testl	%eax, %eax
	je	.Lrt_snprintf_125
.Lrt_snprintf_270:
	movq	-272(%rbp), %rax
	movl	-264(%rbp), %esi
	leaq	rt_snprintf_pairs(%rip), %r8
	leaq	1(%rax), %rdi
	movb	$46, (%rax)
	leaq	(%rdi,%rsi), %rax
	movq	-312(%rbp), %rsi
	movq	%rax, -272(%rbp)
	movq	%rax, %rcx
	movl	%esi, %eax
	shrq	$32, %rsi
	movq	-312(%rbp), %rsi
	jne	.Lrt_snprintf_127
.Lrt_snprintf_126:
	cmpl	$9999, %eax
	jbe	.Lrt_snprintf_128
	leaq	rt_snprintf_pairs(%rip), %r8
	movl	$3518437209, %r12d
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_129:
	movl	%eax, %eax
	subq	$4, %rcx
	movq	%rax, %r9
	imulq	%r12, %rax
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
	ja	.Lrt_snprintf_129
.Lrt_snprintf_128:
	cmpl	$99, %eax
	jbe	.Lrt_snprintf_130
	movl	%eax, %edx
	subq	$2, %rcx
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	imull	$100, %edx, %r8d
	subl	%r8d, %eax
	leaq	rt_snprintf_pairs(%rip), %r8
	addl	%eax, %eax
	movl	%eax, %eax
	movzwl	(%r8,%rax), %eax
	movw	%ax, (%rcx)
	movl	%edx, %eax
.Lrt_snprintf_130:
	cmpl	$9, %eax
	jbe	.Lrt_snprintf_131
	addl	%eax, %eax
	leaq	rt_snprintf_pairs(%rip), %r8
	leaq	-2(%rcx), %rdx
	movl	%eax, %eax
	movzwl	(%r8,%rax), %eax
	movw	%ax, -2(%rcx)
.Lrt_snprintf_134:
	cmpq	%rdx, %rdi
	jnb	.Lrt_snprintf_125
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_132:
	subq	$1, %rdx
	movb	$48, (%rdx)
	cmpq	%rdx, %rdi
	jne	.Lrt_snprintf_132
	jmp	.Lrt_snprintf_125
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_267:
	negq	%rdi
	movl	$1, %r9d
	movq	$0, -312(%rbp)
	movl	$45, %r8d
	movl	$0, -264(%rbp)
	jmp	.Lrt_snprintf_45
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_266:
	movzbl	(%rbx), %eax
	cmpb	$108, %al
	je	.Lrt_snprintf_32
	addq	$1, %rbx
.Lrt_snprintf_33:
	movl	%eax, %edx
	andl	$-17, %edx
	cmpb	$99, %dl
	je	.Lrt_snprintf_253
	movl	$64, %edx
	jmp	.Lrt_snprintf_34
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_265:
	xorl	%r12d, %r12d
	movl	$32, %edx
	jmp	.Lrt_snprintf_15
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_11:
	cmpb	$45, %al
	je	.Lrt_snprintf_274
	cmpb	$43, %al
	je	.Lrt_snprintf_141
	cmpb	$32, %al
	jne	.Lrt_snprintf_14
	testb	%r8b, %r8b
	cmove	%edx, %r8d
.Lrt_snprintf_12:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
.Lrt_snprintf_15:
	cmpb	$48, %al
	jne	.Lrt_snprintf_11
	orl	$2, %r12d
	jmp	.Lrt_snprintf_12
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_274:
	orl	$1, %r12d
	jmp	.Lrt_snprintf_12
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_141:
	movl	$43, %r8d
	jmp	.Lrt_snprintf_12
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_14:
	cmpb	$42, %al
	jne	.Lrt_snprintf_275
	movq	-280(%rbp), %rdi
	leaq	-176(%rbp), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_snprintf_19
	movq	%rdi, %rax
	movq	(%rdi), %rcx
	addq	$8, %rax
	movq	%rax, -280(%rbp)
.Lrt_snprintf_20:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %rdx
	movl	%ecx, %r11d
	testl	%ecx, %ecx
	js	.Lrt_snprintf_276
	cmpl	$100000, %ecx
	movq	%rdx, %rbx
	seta	%cl
.Lrt_snprintf_18:
	movl	$-1, -272(%rbp)
	cmpb	$46, %al
	je	.Lrt_snprintf_277
.Lrt_snprintf_23:
	testb	%cl, %cl
	jne	.Lrt_snprintf_253
	cmpb	$37, %al
	jne	.Lrt_snprintf_10
	cmpb	$37, -2(%rbx)
	jne	.Lrt_snprintf_253
	cmpq	%r14, -288(%rbp)
	je	.Lrt_snprintf_253
	movb	$37, (%r14)
	addq	$1, %r14
	movzbl	(%rbx), %eax
	jmp	.Lrt_snprintf_3
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_275:
	leal	-48(%rax), %edx
	xorl	%r11d, %r11d
	xorl	%ecx, %ecx
	cmpb	$9, %dl
	ja	.Lrt_snprintf_18
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_17:
	cmpl	$100000, %r11d
	ja	.Lrt_snprintf_22
	leal	(%r11,%r11,4), %edx
	leal	-48(%rax,%rdx,2), %r11d
.Lrt_snprintf_22:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
	leal	-48(%rax), %edx
	cmpb	$9, %dl
	jbe	.Lrt_snprintf_17
	cmpl	$100000, %r11d
	movl	$-1, -272(%rbp)
	seta	%cl
	cmpb	$46, %al
	jne	.Lrt_snprintf_23
.Lrt_snprintf_277:
	movzbl	(%rbx), %eax
	cmpb	$42, %al
	jne	.Lrt_snprintf_278
	movq	-280(%rbp), %rdi
	leaq	-176(%rbp), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_snprintf_27
	movq	%rdi, %rax
	movq	(%rdi), %rdx
	addq	$8, %rax
	movq	%rax, -280(%rbp)
.Lrt_snprintf_28:
	testl	%edx, %edx
	movl	$-1, %esi
	movzbl	1(%rbx), %eax
	cmovns	%edx, %esi
	cmpl	$100000, %edx
	setg	%dl
	addq	$2, %rbx
	movl	%esi, -272(%rbp)
	orl	%edx, %ecx
	jmp	.Lrt_snprintf_23
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_131:
	addl	$48, %eax
	leaq	-1(%rcx), %rdx
	movb	%al, -1(%rcx)
	jmp	.Lrt_snprintf_134
.Lrt_snprintf_158:
	movq	%r10, %rsi
.Lrt_snprintf_116:
	movabsq	$-6067343680855748867, %rax
	subq	$8, %rcx
	mulq	%rsi
	movq	%rdx, %r10
	shrq	$26, %r10
	imull	$100000000, %r10d, %edi
	movl	%r10d, %eax
	subl	%edi, %esi
	movl	%esi, %r9d
	imulq	%r14, %r9
	shrq	$45, %r9
	imull	$10000, %r9d, %edi
	subl	%edi, %esi
	movl	%r9d, %edi
	imulq	$1374389535, %rdi, %rdi
	shrq	$37, %rdi
	leal	(%rdi,%rdi), %r12d
	imull	$100, %edi, %edi
	movzwl	(%r8,%r12), %r12d
	movw	%r12w, (%rcx)
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
	je	.Lrt_snprintf_115
	jmp	.Lrt_snprintf_158
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_272:
	movq	%rsi, %rbx
	movq	%rdi, %r14
	jmp	.Lrt_snprintf_4
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_227:
	movq	%rsi, %rbx
	movq	%rdi, %r14
	jmp	.Lrt_snprintf_3
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_32:
	movzbl	1(%rbx), %eax
	addq	$2, %rbx
	jmp	.Lrt_snprintf_33
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_258:
	movzbl	(%rbx), %edx
.Lrt_snprintf_36:
	movl	%edx, %eax
	addq	$1, %rbx
	movl	$64, %edx
.Lrt_snprintf_38:
	movl	%eax, %ecx
	andl	$-17, %ecx
	cmpb	$99, %cl
	je	.Lrt_snprintf_253
	movl	%eax, %ecx
	andl	$-33, %ecx
	cmpb	$70, %cl
	jne	.Lrt_snprintf_34
	jmp	.Lrt_snprintf_253
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_40:
	subl	$70, %eax
	cmpb	$50, %al
	ja	.Lrt_snprintf_253
	leaq	.Lrt_snprintf_47(%rip), %rcx
	movzbl	%al, %eax
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.Lrt_snprintf_47:
	.long	.Lrt_snprintf_51-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_147-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_52-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_51-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_50-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_49-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_48-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_253-.Lrt_snprintf_47
	.long	.Lrt_snprintf_46-.Lrt_snprintf_47
	.text
.Lrt_snprintf_268:
	jne	.Lrt_snprintf_162
	testq	%rdi, %rdi
	je	.Lrt_snprintf_253
.Lrt_snprintf_162:
	movl	-272(%rbp), %ecx
	andl	$-3, %r12d
	xorl	%esi, %esi
	cmpl	%ecx, %edx
	jnb	.Lrt_snprintf_104
	movl	%ecx, %esi
	subl	%edx, %esi
	addq	%rsi, %rax
	jmp	.Lrt_snprintf_104
.Lrt_snprintf_156:
	movq	%r14, %rsi
	jmp	.Lrt_snprintf_112
.Lrt_snprintf_271:
	movzbl	(%rbx), %eax
	movq	-272(%rbp), %r14
	jmp	.Lrt_snprintf_3
.Lrt_snprintf_42:
	movq	-352(%rbp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, -352(%rbp)
	jmp	.Lrt_snprintf_43
.Lrt_snprintf_114:
	movl	%r9d, %ecx
	movl	$-1, %eax
	movq	-272(%rbp), %r8
	sall	%cl, %eax
	movl	%r9d, %ecx
	notl	%eax
	movl	%eax, %esi
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_124:
	movl	%esi, %edx
	andl	%edi, %edx
	cmpl	$9, %edx
	leal	48(%rdx), %r12d
	leal	(%r10,%rdx), %eax
	cmovbe	%r12d, %eax
	shrq	%cl, %rdi
	subq	$1, %r8
	movb	%al, (%r8)
	testq	%rdi, %rdi
	jne	.Lrt_snprintf_124
	jmp	.Lrt_snprintf_121
.Lrt_snprintf_269:
	addq	%r14, %rax
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_110:
	addq	$1, %r14
	movb	$32, -1(%r14)
	cmpq	%rax, %r14
	jne	.Lrt_snprintf_110
	jmp	.Lrt_snprintf_262
.Lrt_snprintf_278:
	leal	-48(%rax), %esi
	addq	$1, %rbx
	xorl	%edx, %edx
	cmpb	$9, %sil
	ja	.Lrt_snprintf_279
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_25:
	cmpl	$100000, %edx
	ja	.Lrt_snprintf_29
	leal	(%rdx,%rdx,4), %edx
	leal	-48(%rax,%rdx,2), %edx
.Lrt_snprintf_29:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	jbe	.Lrt_snprintf_25
	cmpl	$100000, %edx
	movl	%edx, -272(%rbp)
	setg	%dl
	orl	%edx, %ecx
	jmp	.Lrt_snprintf_23
.Lrt_snprintf_160:
	movq	%r10, %rsi
.Lrt_snprintf_127:
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
	imull	$10000, %r9d, %r12d
	subl	%r12d, %esi
	movl	%r9d, %r12d
	imulq	$1374389535, %r12, %r12
	shrq	$37, %r12
	leal	(%r12,%r12), %r14d
	imull	$100, %r12d, %r12d
	movzwl	(%r8,%r14), %r14d
	movw	%r14w, (%rcx)
	subl	%r12d, %r9d
	addl	%r9d, %r9d
	movl	%r9d, %r9d
	movzwl	(%r8,%r9), %r9d
	movw	%r9w, 2(%rcx)
	movl	%esi, %r9d
	imulq	$1374389535, %r9, %r9
	shrq	$37, %r9
	leal	(%r9,%r9), %r12d
	imull	$100, %r9d, %r9d
	movzwl	(%r8,%r12), %r12d
	movw	%r12w, 4(%rcx)
	subl	%r9d, %esi
	addl	%esi, %esi
	shrq	$58, %rdx
	movl	%esi, %esi
	movzwl	(%r8,%rsi), %esi
	movw	%si, 6(%rcx)
	je	.Lrt_snprintf_126
	jmp	.Lrt_snprintf_160
	.p2align 4,,10
	.p2align 3
.Lrt_snprintf_276:
	negl	%r11d
	orl	$1, %r12d
	movq	%rdx, %rbx
	cmpl	$100000, %r11d
	seta	%cl
	jmp	.Lrt_snprintf_18
.Lrt_snprintf_35:
	movzbl	(%rbx), %edx
	cmpb	$104, %al
	jne	.Lrt_snprintf_36
	cmpb	$104, %dl
	je	.Lrt_snprintf_39
	movl	%edx, %eax
	addq	$1, %rbx
	movl	$16, %edx
	jmp	.Lrt_snprintf_38
.Lrt_snprintf_39:
	movzbl	1(%rbx), %eax
	movl	$8, %edx
	addq	$2, %rbx
	jmp	.Lrt_snprintf_38
.Lrt_snprintf_51:
	movl	-356(%rbp), %edi
	cmpl	$7, %edi
	ja	.Lrt_snprintf_82
	movl	%edi, %eax
	salq	$4, %rax
	movq	-176(%rax,%rbp), %rax
	movq	%rax, -368(%rbp)
	leal	1(%rdi), %eax
	movl	%eax, -356(%rbp)
.Lrt_snprintf_83:
	movl	-272(%rbp), %eax
	testl	%eax, %eax
	js	.Lrt_snprintf_148
	cmpl	$19, %eax
	jg	.Lrt_snprintf_253
	movl	%eax, -264(%rbp)
.Lrt_snprintf_84:
	movq	-368(%rbp), %rcx
	movq	%rcx, %rax
	shrq	$52, %rax
	movl	%eax, %edi
	movabsq	$4503599627370495, %rax
	andq	%rcx, %rax
	andl	$2047, %edi
	movq	%rax, -312(%rbp)
	cmpl	$1085, %edi
	ja	.Lrt_snprintf_253
	testl	%edi, %edi
	je	.Lrt_snprintf_85
	movl	$1075, %esi
	btsq	$52, %rax
	subl	%edi, %esi
	movq	%rax, -304(%rbp)
	testl	%esi, %esi
	jle	.Lrt_snprintf_280
	movl	-272(%rbp), %r10d
	movl	$1, %r9d
	testl	%r10d, %r10d
	je	.Lrt_snprintf_89
	movl	-264(%rbp), %edx
	leaq	rt_snprintf_bounds(%rip), %rcx
	movq	(%rcx,%rdx,8), %r9
.Lrt_snprintf_89:
	cmpl	$63, %esi
	jg	.Lrt_snprintf_90
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
	movq	%rdx, -376(%rbp)
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
.Lrt_snprintf_91:
	testl	%eax, %eax
	je	.Lrt_snprintf_98
.Lrt_snprintf_92:
#APP
# 26 "/work/wt/print/policy_jax/asm/routines/source/fixed.h" 1
	fnstcw -248(%rbp)
# 0 "" 2
#NO_APP
	testw	$3072, -248(%rbp)
	jne	.Lrt_snprintf_253
	movl	-272(%rbp), %eax
	testl	%eax, %eax
	movq	-312(%rbp), %rax
	cmove	%rdi, %rax
	cmpl	$1, %edx
	je	.Lrt_snprintf_97
	testl	%edx, %edx
	jne	.Lrt_snprintf_98
	testb	$1, %al
	je	.Lrt_snprintf_98
.Lrt_snprintf_97:
	addq	$1, -312(%rbp)
	movq	-312(%rbp), %rax
	cmpq	%r9, %rax
	jne	.Lrt_snprintf_98
	movq	$0, -312(%rbp)
	addq	$1, %rdi
.Lrt_snprintf_98:
	cmpq	$0, -368(%rbp)
	js	.Lrt_snprintf_281
	movl	$-1, -272(%rbp)
	xorl	%r9d, %r9d
	testb	%r8b, %r8b
	setne	%r9b
	jmp	.Lrt_snprintf_45
.Lrt_snprintf_50:
	xorl	%r10d, %r10d
	movl	$3, %r9d
.Lrt_snprintf_53:
	movq	-280(%rbp), %rdi
	leaq	-176(%rbp), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_snprintf_99
	movq	%rdi, %rax
	movq	(%rdi), %rdi
	addq	$8, %rax
	movq	%rax, -280(%rbp)
.Lrt_snprintf_100:
	movl	$64, %ecx
	subl	%edx, %ecx
	salq	%cl, %rdi
	shrq	%cl, %rdi
	movq	%rdi, %rax
	orq	$1, %rax
	bsrq	%rax, %rdx
	xorq	$63, %rdx
	testl	%r9d, %r9d
	je	.Lrt_snprintf_282
	leal	63(%r9), %eax
	xorl	%r8d, %r8d
	movq	$0, -312(%rbp)
	movl	$0, -264(%rbp)
	subl	%edx, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%eax, %edx
	jmp	.Lrt_snprintf_103
.Lrt_snprintf_52:
	testl	%r11d, %r11d
	movq	-288(%rbp), %rdx
	movl	$1, %eax
	cmovne	%r11, %rax
	subq	%r14, %rdx
	cmpq	%rax, %rdx
	jb	.Lrt_snprintf_253
	testb	$2, %r12b
	jne	.Lrt_snprintf_253
	andl	$1, %r12d
	je	.Lrt_snprintf_283
.Lrt_snprintf_75:
	movq	-280(%rbp), %rdi
	leaq	-176(%rbp), %rdx
	cmpq	%rdx, %rdi
	jnb	.Lrt_snprintf_77
	movq	(%rdi), %rcx
	addq	$8, %rdi
	movq	%rdi, -280(%rbp)
.Lrt_snprintf_78:
	movb	%cl, (%r14)
	leaq	1(%r14), %rdx
	testl	%r12d, %r12d
	jne	.Lrt_snprintf_79
.Lrt_snprintf_257:
	movzbl	(%rbx), %eax
	movq	%rdx, %r14
	jmp	.Lrt_snprintf_3
.Lrt_snprintf_48:
	xorl	%r10d, %r10d
	xorl	%r9d, %r9d
	jmp	.Lrt_snprintf_53
.Lrt_snprintf_49:
	movq	-280(%rbp), %rdi
	leaq	-176(%rbp), %rax
	cmpq	%rax, %rdi
	jnb	.Lrt_snprintf_54
	movq	%rdi, %rax
	leaq	8(%rdi), %rdi
	movq	%rdi, -264(%rbp)
	movq	(%rax), %rdi
.Lrt_snprintf_55:
	testq	%rdi, %rdi
	je	.Lrt_snprintf_253
	testb	$2, %r12b
	jne	.Lrt_snprintf_253
	movl	-272(%rbp), %eax
	testl	%eax, %eax
	jns	.Lrt_snprintf_56
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
	jne	.Lrt_snprintf_284
	pcmpeqb	16(%rdx), %xmm0
	pmovmskb	%xmm0, %eax
	testl	%eax, %eax
	jne	.Lrt_snprintf_285
	movl	%r11d, -280(%rbp)
	movq	%rdi, -272(%rbp)
	call	strlen@PLT
	movq	-272(%rbp), %rdi
	movl	-280(%rbp), %r11d
	movq	%rax, %rdx
.Lrt_snprintf_58:
	movq	-288(%rbp), %rcx
	movl	%r11d, %eax
	subq	%r14, %rcx
	cmpq	%rax, %rdx
	jb	.Lrt_snprintf_60
	cmpq	%rdx, %rcx
	jb	.Lrt_snprintf_253
	leaq	(%r14,%rdx), %rcx
	cmpq	%rcx, %rdi
	jnb	.Lrt_snprintf_259
	movq	-344(%rbp), %rsi
	leaq	(%rdi,%rdx), %rax
	cmpq	%rsi, %rax
	jnb	.Lrt_snprintf_253
.Lrt_snprintf_259:
	xorl	%r8d, %r8d
.Lrt_snprintf_62:
	cmpq	$16, %rdx
	ja	.Lrt_snprintf_66
	cmpq	$7, %rdx
	jbe	.Lrt_snprintf_67
	movq	(%rdi), %rax
	movq	-8(%rdi,%rdx), %rsi
	movq	%rax, (%r14)
	movq	%rsi, -8(%r14,%rdx)
.Lrt_snprintf_68:
	testq	%r8, %r8
	je	.Lrt_snprintf_256
	andl	$1, %r12d
	jne	.Lrt_snprintf_73
.Lrt_snprintf_256:
	movq	-264(%rbp), %rdi
	movzbl	(%rbx), %eax
	movq	%rcx, %r14
	movq	%rdi, -280(%rbp)
	jmp	.Lrt_snprintf_3
.Lrt_snprintf_147:
	movl	$55, %r10d
	movl	$4, %r9d
	jmp	.Lrt_snprintf_53
.Lrt_snprintf_46:
	movl	$87, %r10d
	movl	$4, %r9d
	jmp	.Lrt_snprintf_53
.Lrt_snprintf_19:
	movq	-352(%rbp), %rax
	movq	(%rax), %rcx
	addq	$8, %rax
	movq	%rax, -352(%rbp)
	jmp	.Lrt_snprintf_20
.Lrt_snprintf_27:
	movq	-352(%rbp), %rax
	movq	(%rax), %rdx
	addq	$8, %rax
	movq	%rax, -352(%rbp)
	jmp	.Lrt_snprintf_28
.Lrt_snprintf_279:
	movl	$0, -272(%rbp)
	jmp	.Lrt_snprintf_23
.Lrt_snprintf_60:
	cmpq	%rax, %rcx
	jb	.Lrt_snprintf_253
	leaq	(%r14,%rax), %rcx
	cmpq	%rcx, %rdi
	jnb	.Lrt_snprintf_139
	movq	-344(%rbp), %r9
	leaq	(%rdi,%rdx), %rsi
	cmpq	%r9, %rsi
	jnb	.Lrt_snprintf_253
.Lrt_snprintf_139:
	subq	%rdx, %rax
	movq	%rax, %r8
	testb	$1, %r12b
	je	.Lrt_snprintf_64
	leaq	(%r14,%rdx), %rcx
	jmp	.Lrt_snprintf_62
.Lrt_snprintf_99:
	movq	-352(%rbp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, -352(%rbp)
	jmp	.Lrt_snprintf_100
.Lrt_snprintf_148:
	movl	$6, -264(%rbp)
	movl	$6, -272(%rbp)
	jmp	.Lrt_snprintf_84
.Lrt_snprintf_66:
	cmpq	$32, %rdx
	ja	.Lrt_snprintf_71
	movdqu	(%rdi), %xmm1
	movdqu	-16(%rdi,%rdx), %xmm0
	movups	%xmm1, (%r14)
	movups	%xmm0, -16(%r14,%rdx)
	jmp	.Lrt_snprintf_68
.Lrt_snprintf_281:
	movl	$-1, -272(%rbp)
	movl	$1, %r9d
	movl	$45, %r8d
	jmp	.Lrt_snprintf_45
.Lrt_snprintf_280:
	leal	-1075(%rdi), %ecx
	movq	$0, -312(%rbp)
	salq	%cl, %rax
	movq	%rax, %rdi
	jmp	.Lrt_snprintf_98
.Lrt_snprintf_284:
	rep bsfl	%eax, %eax
	movslq	%eax, %rdx
	jmp	.Lrt_snprintf_58
.Lrt_snprintf_79:
	addq	%rax, %r14
	cmpl	$1, %r11d
	jbe	.Lrt_snprintf_257
.Lrt_snprintf_81:
	addq	$1, %rdx
	movb	$32, -1(%rdx)
	cmpq	%r14, %rdx
	jne	.Lrt_snprintf_81
	jmp	.Lrt_snprintf_255
.Lrt_snprintf_283:
	cmpl	$1, %r11d
	jbe	.Lrt_snprintf_75
	leaq	-1(%r14,%rax), %rdx
.Lrt_snprintf_76:
	addq	$1, %r14
	movb	$32, -1(%r14)
	cmpq	%rdx, %r14
	jne	.Lrt_snprintf_76
	jmp	.Lrt_snprintf_75
.Lrt_snprintf_285:
	rep bsfl	%eax, %eax
	movl	$16, %edx
	subl	%ecx, %edx
	cltq
	addq	%rax, %rdx
	jmp	.Lrt_snprintf_58
.Lrt_snprintf_67:
	cmpq	$3, %rdx
	jbe	.Lrt_snprintf_69
	movl	(%rdi), %eax
	movl	-4(%rdi,%rdx), %esi
	movl	%eax, (%r14)
	movl	%esi, -4(%r14,%rdx)
	jmp	.Lrt_snprintf_68
.Lrt_snprintf_82:
	movq	-352(%rbp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, -352(%rbp)
	movq	%rdi, -368(%rbp)
	jmp	.Lrt_snprintf_83
.Lrt_snprintf_69:
	cmpq	$1, %rdx
	jbe	.Lrt_snprintf_70
	movzwl	(%rdi), %eax
	movzwl	-2(%rdi,%rdx), %esi
	movw	%ax, (%r14)
	movw	%si, -2(%r14,%rdx)
	jmp	.Lrt_snprintf_68
.Lrt_snprintf_64:
	leaq	(%r14,%rax), %rax
.Lrt_snprintf_65:
	addq	$1, %r14
	movb	$32, -1(%r14)
	cmpq	%rax, %r14
	jne	.Lrt_snprintf_65
	jmp	.Lrt_snprintf_62
.Lrt_snprintf_56:
	movslq	-272(%rbp), %rdx
	xorl	%esi, %esi
	movl	%r11d, -304(%rbp)
	movq	%rdi, -272(%rbp)
	movq	%rdx, -280(%rbp)
	call	memchr@PLT
	movq	-272(%rbp), %rdi
	movq	-280(%rbp), %rdx
	movq	%rax, %rcx
	movl	-304(%rbp), %r11d
	subq	%rdi, %rcx
	testq	%rax, %rax
	cmovne	%rcx, %rdx
	jmp	.Lrt_snprintf_58
.Lrt_snprintf_54:
	movq	-352(%rbp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, -352(%rbp)
	movq	-280(%rbp), %rax
	movq	%rax, -264(%rbp)
	jmp	.Lrt_snprintf_55
.Lrt_snprintf_71:
	movq	%rdi, %rsi
	movq	%r14, %rdi
	movq	%rcx, -280(%rbp)
	movq	%r8, -272(%rbp)
	call	memcpy@PLT
	movq	-280(%rbp), %rcx
	movq	-272(%rbp), %r8
	jmp	.Lrt_snprintf_68
.Lrt_snprintf_77:
	movq	-352(%rbp), %rdi
	movq	(%rdi), %rcx
	addq	$8, %rdi
	movq	%rdi, -352(%rbp)
	jmp	.Lrt_snprintf_78
.Lrt_snprintf_85:
	movl	-272(%rbp), %eax
	movl	$1, %r9d
	testl	%eax, %eax
	je	.Lrt_snprintf_88
	movl	-264(%rbp), %eax
	leaq	rt_snprintf_bounds(%rip), %rdx
	movq	(%rdx,%rax,8), %r9
.Lrt_snprintf_88:
	xorl	%edi, %edi
	cmpq	$0, -312(%rbp)
	je	.Lrt_snprintf_98
.Lrt_snprintf_260:
	xorl	%eax, %eax
	orl	$-1, %edx
	movq	%rax, -312(%rbp)
	jmp	.Lrt_snprintf_92
.Lrt_snprintf_73:
	leaq	(%rcx,%r8), %r14
.Lrt_snprintf_74:
	addq	$1, %rcx
	movb	$32, -1(%rcx)
	cmpq	%r14, %rcx
	jne	.Lrt_snprintf_74
	movq	-264(%rbp), %rdi
	movzbl	(%rbx), %eax
	movq	%rdi, -280(%rbp)
	jmp	.Lrt_snprintf_3
.Lrt_snprintf_5:
	movq	-320(%rbp), %r12
	movq	-328(%rbp), %r10
	movq	-336(%rbp), %r8
	testq	%r14, %r14
	je	.Lrt_snprintf_2
	movl	-344(%rbp), %ebx
	movl	%r14d, %eax
	movb	$0, (%r14)
	subl	%ebx, %eax
	jmp	.Lrt_snprintf_1
.Lrt_snprintf_90:
	cmpl	$127, %esi
	jg	.Lrt_snprintf_151
	movq	-304(%rbp), %rax
	movl	%esi, %ecx
	xorl	%r10d, %r10d
	mulq	%r9
	movq	%rax, -304(%rbp)
	orq	$-1, %rax
	movq	%rdx, -296(%rbp)
	movq	%rax, %rdx
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
	movq	%rcx, -376(%rbp)
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
	orq	%rcx, %r10
	movq	%rdi, %r10
	movq	-392(%rbp), %rdi
	setne	%al
	cmpq	%r10, %rsi
	movq	%rdi, %rdx
	sbbq	%rcx, %rdx
	movq	-376(%rbp), %rdx
	setc	%cl
	cmpq	%rsi, %r10
	sbbq	%rdi, %rdx
	movzbl	%cl, %ecx
	sbbl	$0, %ecx
	xorl	%edi, %edi
	movl	%ecx, %edx
	jmp	.Lrt_snprintf_91
.Lrt_snprintf_282:
	xorl	%r8d, %r8d
	xorl	%eax, %eax
	movl	%r8d, -264(%rbp)
	xorl	%r8d, %r8d
	movq	%rax, -312(%rbp)
	jmp	.Lrt_snprintf_138
.Lrt_snprintf_70:
	testq	%rdx, %rdx
	je	.Lrt_snprintf_68
	movzbl	(%rdi), %eax
	movb	%al, (%r14)
	jmp	.Lrt_snprintf_68
.Lrt_snprintf_151:
	xorl	%edi, %edi
	jmp	.Lrt_snprintf_260
	.cfi_endproc
	.size	rt_snprintf, .-rt_snprintf
	.section	.rodata
	.align 32
	.type	rt_snprintf_bounds, @object
	.size	rt_snprintf_bounds, 160
rt_snprintf_bounds:
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
	.type	rt_snprintf_pairs, @object
	.size	rt_snprintf_pairs, 200
rt_snprintf_pairs:
	.ascii	"000102030405060708091011121314151617181920212223242526272829"
	.ascii	"303132333435363738394041424344454647484950515253545556575859"
	.ascii	"606162636465666768697071727374757677787980818283848586878889"
	.ascii	"90919293949596979899"
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lrt_snprintf_C0:
	.long	24
	.long	48
	.section	.note.GNU-stack,"",@progbits
