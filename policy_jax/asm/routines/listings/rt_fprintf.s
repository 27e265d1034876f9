	.text
	.p2align 4
	.type	rt_fprintf_integer, @function
rt_fprintf_integer:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movq	%rdi, %r9
	movl	%edx, %r10d
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	movq	40(%rdi), %r11
	movq	%rsi, %rbx
	movq	%r11, %r8
	testq	%rsi, %rsi
	jns	.Lrt_fprintf_2
	movb	$45, (%r11)
	leaq	1(%r11), %r8
	negq	%rbx
.Lrt_fprintf_2:
	movq	%rbx, %rdx
	movl	$3518437209, %ebp
	leaq	rt_fprintf_bounds(%rip), %rax
	movabsq	$-6067343680855748867, %r12
	orq	$1, %rdx
	leaq	rt_fprintf_pairs(%rip), %rdi
	bsrq	%rdx, %rdx
	addl	$1, %edx
	imull	$1233, %edx, %edx
	shrl	$12, %edx
	movl	%edx, %ecx
	cmpq	(%rax,%rcx,8), %rbx
	movq	%rbx, %rax
	movl	%ebx, %ecx
	sbbl	$-1, %edx
	addq	%rdx, %r8
	shrq	$32, %rax
	movq	%r8, %rsi
	jne	.Lrt_fprintf_4
.Lrt_fprintf_3:
	cmpl	$9999, %ecx
	jbe	.Lrt_fprintf_5
	leaq	rt_fprintf_pairs(%rip), %rdi
	movl	$3518437209, %ebp
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_6:
	movl	%ecx, %ecx
	subq	$4, %rsi
	movq	%rcx, %rbx
	imulq	%rbp, %rcx
	movl	%ebx, %edx
	shrq	$45, %rcx
	imull	$10000, %ecx, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax), %r12d
	imull	$100, %eax, %eax
	movzwl	(%rdi,%r12), %r12d
	movw	%r12w, (%rsi)
	subl	%eax, %edx
	leal	(%rdx,%rdx), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 2(%rsi)
	cmpl	$99999999, %ebx
	ja	.Lrt_fprintf_6
.Lrt_fprintf_5:
	cmpl	$99, %ecx
	jbe	.Lrt_fprintf_7
	movl	%ecx, %eax
	subq	$2, %rsi
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	imull	$100, %eax, %edx
	subl	%edx, %ecx
	leal	(%rcx,%rcx), %edx
	leaq	rt_fprintf_pairs(%rip), %rcx
	movzwl	(%rcx,%rdx), %edx
	movl	%eax, %ecx
	movw	%dx, (%rsi)
.Lrt_fprintf_7:
	cmpl	$9, %ecx
	jbe	.Lrt_fprintf_8
	leal	(%rcx,%rcx), %eax
	leaq	rt_fprintf_pairs(%rip), %rdx
	movzwl	(%rdx,%rax), %eax
	movw	%ax, -2(%rsi)
.Lrt_fprintf_9:
	testb	%r10b, %r10b
	je	.Lrt_fprintf_10
	movb	%r10b, (%r8)
	addq	$1, %r8
.Lrt_fprintf_10:
	movl	%r8d, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	movq	%r8, 40(%r9)
	popq	%r12
	.cfi_def_cfa_offset 32
	subl	%r11d, %eax
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_8:
	.cfi_restore_state
	addl	$48, %ecx
	movb	%cl, -1(%rsi)
	jmp	.Lrt_fprintf_9
.Lrt_fprintf_13:
	movq	%r13, %rbx
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_4:
	movq	%rbx, %rax
	subq	$8, %rsi
	mulq	%r12
	movq	%rdx, %r13
	shrq	$26, %r13
	imull	$100000000, %r13d, %eax
	movl	%r13d, %ecx
	subl	%eax, %ebx
	movl	%ebx, %eax
	imulq	%rbp, %rax
	shrq	$45, %rax
	imull	$10000, %eax, %r14d
	subl	%r14d, %ebx
	movl	%eax, %r14d
	imulq	$1374389535, %r14, %r14
	shrq	$37, %r14
	leal	(%r14,%r14), %r15d
	imull	$100, %r14d, %r14d
	movzwl	(%rdi,%r15), %r15d
	movw	%r15w, (%rsi)
	subl	%r14d, %eax
	addl	%eax, %eax
	movl	%eax, %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 2(%rsi)
	movl	%ebx, %eax
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax), %r14d
	imull	$100, %eax, %eax
	movzwl	(%rdi,%r14), %r14d
	movw	%r14w, 4(%rsi)
	subl	%eax, %ebx
	shrq	$58, %rdx
	leal	(%rbx,%rbx), %eax
	movzwl	(%rdi,%rax), %eax
	movw	%ax, 6(%rsi)
	je	.Lrt_fprintf_3
	jmp	.Lrt_fprintf_13
	.cfi_endproc
	.size	rt_fprintf_integer, .-rt_fprintf_integer
	.p2align 4
	.type	rt_fprintf_any, @function
rt_fprintf_any:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsi, %r10
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$344, %rsp
	.cfi_offset 15, -24
	.cfi_offset 14, -32
	.cfi_offset 13, -40
	.cfi_offset 12, -48
	.cfi_offset 3, -56
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	movq	%r8, -192(%rbp)
	leaq	16(%rbp), %r8
	movq	%rdx, -208(%rbp)
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
	testq	%rax, %rax
	je	.Lrt_fprintf_20
	cmpb	$0, (%rax)
	je	.Lrt_fprintf_20
	movl	192(%rdi), %esi
	testl	%esi, %esi
	js	.Lrt_fprintf_281
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_20:
	movq	.Lrt_fprintf_C0(%rip), %rax
	movq	%r8, -240(%rbp)
	leaq	-248(%rbp), %rdx
	movq	%r10, %rsi
	movq	%rax, -248(%rbp)
	leaq	-224(%rbp), %rax
	movq	%rax, -232(%rbp)
	call	vfprintf@PLT
.Lrt_fprintf_19:
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
.Lrt_fprintf_281:
	.cfi_restore_state
	testl	$514, (%rdi)
	jne	.Lrt_fprintf_20
	movq	48(%rdi), %rax
	movq	40(%rdi), %r12
	movq	%rax, -288(%rbp)
	subq	%r12, %rax
	testq	%rax, %rax
	jle	.Lrt_fprintf_20
	movq	%r8, -344(%rbp)
	movzbl	(%r10), %edx
	movq	%r10, %rbx
	movq	%r12, %r14
	leaq	-208(%rbp), %rax
	movq	%r12, -360(%rbp)
	leaq	rt_fprintf_pairs(%rip), %r13
	movl	$3518437209, %r15d
	movl	$0, -348(%rbp)
	movq	%rax, -280(%rbp)
	movq	%rdi, -304(%rbp)
	movq	%r10, -328(%rbp)
	movq	%r8, -336(%rbp)
.Lrt_fprintf_21:
	cmpb	$37, %dl
	jne	.Lrt_fprintf_282
.Lrt_fprintf_22:
	movzbl	1(%rbx), %eax
	xorl	%edi, %edi
	addq	$2, %rbx
	cmpb	$64, %al
	jbe	.Lrt_fprintf_283
	movl	$-1, %r11d
	xorl	%r8d, %r8d
	xorl	%r12d, %r12d
.Lrt_fprintf_28:
	cmpb	$108, %al
	je	.Lrt_fprintf_284
	cmpb	$104, %al
	je	.Lrt_fprintf_53
	cmpb	$122, %al
	je	.Lrt_fprintf_53
	cmpb	$106, %al
	je	.Lrt_fprintf_278
	movl	$32, %edx
	cmpb	$116, %al
	je	.Lrt_fprintf_278
.Lrt_fprintf_52:
	cmpb	$100, %al
	je	.Lrt_fprintf_174
	cmpb	$105, %al
	jne	.Lrt_fprintf_58
.Lrt_fprintf_174:
	movq	-280(%rbp), %rsi
	leaq	-176(%rbp), %rax
	cmpq	%rax, %rsi
	jnb	.Lrt_fprintf_60
	movq	%rsi, %rax
	movq	(%rsi), %rsi
	addq	$8, %rax
	movq	%rax, -280(%rbp)
.Lrt_fprintf_61:
	movl	$64, %ecx
	subl	%edx, %ecx
	salq	%cl, %rsi
	sarq	%cl, %rsi
	testq	%rsi, %rsi
	js	.Lrt_fprintf_285
	movq	$0, -320(%rbp)
	xorl	%r9d, %r9d
	testb	%dil, %dil
	movl	$0, -264(%rbp)
	setne	%r9b
.Lrt_fprintf_63:
	xorl	%r10d, %r10d
.Lrt_fprintf_151:
	movq	%rsi, %rax
	leaq	rt_fprintf_bounds(%rip), %rcx
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
	je	.Lrt_fprintf_279
	movl	-264(%rbp), %eax
	leal	1(%rax,%rcx), %ecx
.Lrt_fprintf_279:
	xorl	%r9d, %r9d
.Lrt_fprintf_116:
	xorl	%eax, %eax
	testl	%r11d, %r11d
	jns	.Lrt_fprintf_286
.Lrt_fprintf_117:
	movq	-288(%rbp), %r11
	subq	%r14, %r11
	movq	%r11, -272(%rbp)
	cmpq	%r8, %rcx
	jnb	.Lrt_fprintf_119
	movq	%r8, %r11
	subq	%rcx, %r11
	movq	%r11, -296(%rbp)
	cmpq	%r8, -272(%rbp)
	jb	.Lrt_fprintf_271
	leaq	-1(%r11), %r11
	testb	$1, %r12b
	jne	.Lrt_fprintf_121
	andl	$2, %r12d
	movq	-296(%rbp), %rcx
	je	.Lrt_fprintf_287
	movq	$0, -296(%rbp)
	addq	%rcx, %rax
	movq	$-1, %r11
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_121:
	testb	%dil, %dil
	je	.Lrt_fprintf_124
	movb	%dil, (%r14)
	addq	$1, %r14
.Lrt_fprintf_124:
	testq	%rax, %rax
	je	.Lrt_fprintf_169
	addq	%r14, %rax
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_126:
	addq	$1, %r14
	movb	$48, -1(%r14)
	cmpq	%rax, %r14
	jne	.Lrt_fprintf_126
.Lrt_fprintf_125:
	leaq	(%rax,%rdx), %r8
	movl	%esi, %ecx
	movq	%r8, -272(%rbp)
	testl	%r9d, %r9d
	jne	.Lrt_fprintf_127
	movq	%rsi, %rax
	leaq	rt_fprintf_pairs(%rip), %r9
	movl	$3518437209, %r14d
	shrq	$32, %rax
	jne	.Lrt_fprintf_129
.Lrt_fprintf_128:
	cmpl	$9999, %ecx
	jbe	.Lrt_fprintf_130
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_131:
	movl	%ecx, %ecx
	subq	$4, %r8
	movq	%rcx, %rsi
	imulq	%r15, %rcx
	movl	%esi, %edx
	shrq	$45, %rcx
	imull	$10000, %ecx, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	leal	(%rax,%rax), %edi
	imull	$100, %eax, %eax
	movzwl	0(%r13,%rdi), %edi
	movw	%di, (%r8)
	subl	%eax, %edx
	leal	(%rdx,%rdx), %eax
	movzwl	0(%r13,%rax), %eax
	movw	%ax, 2(%r8)
	cmpl	$99999999, %esi
	ja	.Lrt_fprintf_131
.Lrt_fprintf_130:
	cmpl	$99, %ecx
	jbe	.Lrt_fprintf_132
	movl	%ecx, %eax
	subq	$2, %r8
	imulq	$1374389535, %rax, %rax
	shrq	$37, %rax
	imull	$100, %eax, %edx
	subl	%edx, %ecx
	leal	(%rcx,%rcx), %edx
	movl	%eax, %ecx
	movzwl	0(%r13,%rdx), %edx
	movw	%dx, (%r8)
.Lrt_fprintf_132:
	cmpl	$9, %ecx
	jbe	.Lrt_fprintf_133
	leal	(%rcx,%rcx), %eax
	movzwl	0(%r13,%rax), %eax
	movw	%ax, -2(%r8)
.Lrt_fprintf_134:
	movl	-264(%rbp), %eax
	testl	%eax, %eax
	jne	.Lrt_fprintf_288
.Lrt_fprintf_138:
	movq	-272(%rbp), %rax
	cmpq	$0, -296(%rbp)
	leaq	1(%rax,%r11), %r14
	je	.Lrt_fprintf_276
	movq	-272(%rbp), %rax
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_149:
	addq	$1, %rax
	movb	$32, -1(%rax)
	cmpq	%r14, %rax
	jne	.Lrt_fprintf_149
.Lrt_fprintf_275:
	movzbl	(%rbx), %edx
	cmpb	$37, %dl
	je	.Lrt_fprintf_22
.Lrt_fprintf_282:
	testb	%dl, %dl
	je	.Lrt_fprintf_23
	movq	-288(%rbp), %rax
	movq	%r14, %rdi
	movq	%rbx, %rsi
	subq	%r14, %rax
	addq	%rbx, %rax
	jmp	.Lrt_fprintf_25
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_290:
	movsb
	movzbl	(%rsi), %edx
	testb	%dl, %dl
	je	.Lrt_fprintf_248
	cmpb	$37, %dl
	je	.Lrt_fprintf_289
.Lrt_fprintf_25:
	cmpq	%rax, %rsi
	jne	.Lrt_fprintf_290
.Lrt_fprintf_271:
	movq	-304(%rbp), %rdi
	movq	-328(%rbp), %r10
	movq	-336(%rbp), %r8
	jmp	.Lrt_fprintf_20
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_119:
	cmpq	%rcx, -272(%rbp)
	jb	.Lrt_fprintf_271
.Lrt_fprintf_280:
	movq	$0, -296(%rbp)
	movq	$-1, %r11
	jmp	.Lrt_fprintf_121
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_133:
	movl	-264(%rbp), %eax
	addl	$48, %ecx
	movb	%cl, -1(%r8)
	testl	%eax, %eax
	je	.Lrt_fprintf_138
.Lrt_fprintf_288:
	movq	-272(%rbp), %rax
	movl	-264(%rbp), %edi
	leaq	rt_fprintf_pairs(%rip), %r9
	movl	$3518437209, %r10d
	movq	-320(%rbp), %r12
	leaq	1(%rax), %rsi
	movb	$46, (%rax)
	leaq	(%rsi,%rdi), %rax
	movq	-320(%rbp), %rdi
	movq	%rax, -272(%rbp)
	movq	%rax, %rcx
	movl	%edi, %eax
	shrq	$32, %rdi
	jne	.Lrt_fprintf_140
.Lrt_fprintf_139:
	cmpl	$9999, %eax
	jbe	.Lrt_fprintf_141
	leaq	rt_fprintf_pairs(%rip), %r9
	movl	$3518437209, %r12d
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_142:
	movl	%eax, %eax
	subq	$4, %rcx
	movq	%rax, %r8
	imulq	%r12, %rax
	movl	%r8d, %edi
	shrq	$45, %rax
	imull	$10000, %eax, %edx
	subl	%edx, %edi
	movl	%edi, %edx
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	leal	(%rdx,%rdx), %r10d
	imull	$100, %edx, %edx
	movzwl	(%r9,%r10), %r10d
	movw	%r10w, (%rcx)
	subl	%edx, %edi
	leal	(%rdi,%rdi), %edx
	movzwl	(%r9,%rdx), %edx
	movw	%dx, 2(%rcx)
	cmpl	$99999999, %r8d
	ja	.Lrt_fprintf_142
.Lrt_fprintf_141:
	cmpl	$99, %eax
	jbe	.Lrt_fprintf_143
	movl	%eax, %edx
	leaq	rt_fprintf_pairs(%rip), %r9
	subq	$2, %rcx
	imulq	$1374389535, %rdx, %rdx
	shrq	$37, %rdx
	imull	$100, %edx, %r8d
	subl	%r8d, %eax
	addl	%eax, %eax
	movl	%eax, %eax
	movzwl	(%r9,%rax), %eax
	movw	%ax, (%rcx)
	movl	%edx, %eax
.Lrt_fprintf_143:
	cmpl	$9, %eax
	jbe	.Lrt_fprintf_144
	addl	%eax, %eax
	leaq	rt_fprintf_pairs(%rip), %r9
	leaq	-2(%rcx), %rdx
	movl	%eax, %eax
	movzwl	(%r9,%rax), %eax
	movw	%ax, -2(%rcx)
.Lrt_fprintf_147:
	cmpq	%rdx, %rsi
	jnb	.Lrt_fprintf_138
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_145:
	subq	$1, %rdx
	movb	$48, (%rdx)
	cmpq	%rdx, %rsi
	jne	.Lrt_fprintf_145
	jmp	.Lrt_fprintf_138
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_285:
	negq	%rsi
	movl	$1, %r9d
	movl	$45, %edi
	movq	$0, -320(%rbp)
	movl	$0, -264(%rbp)
	jmp	.Lrt_fprintf_63
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_284:
	movzbl	(%rbx), %eax
	cmpb	$108, %al
	je	.Lrt_fprintf_50
	addq	$1, %rbx
.Lrt_fprintf_51:
	movl	%eax, %edx
	andl	$-17, %edx
	cmpb	$99, %dl
	je	.Lrt_fprintf_271
	movl	$64, %edx
	jmp	.Lrt_fprintf_52
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_283:
	xorl	%r12d, %r12d
	movl	$32, %edx
	jmp	.Lrt_fprintf_33
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_29:
	cmpb	$45, %al
	je	.Lrt_fprintf_291
	cmpb	$43, %al
	je	.Lrt_fprintf_153
	cmpb	$32, %al
	jne	.Lrt_fprintf_32
	testb	%dil, %dil
	cmove	%edx, %edi
.Lrt_fprintf_30:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
.Lrt_fprintf_33:
	cmpb	$48, %al
	jne	.Lrt_fprintf_29
	orl	$2, %r12d
	jmp	.Lrt_fprintf_30
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_291:
	orl	$1, %r12d
	jmp	.Lrt_fprintf_30
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_153:
	movl	$43, %edi
	jmp	.Lrt_fprintf_30
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_32:
	cmpb	$42, %al
	jne	.Lrt_fprintf_292
	movq	-280(%rbp), %rsi
	leaq	-176(%rbp), %rax
	cmpq	%rax, %rsi
	jnb	.Lrt_fprintf_37
	movq	%rsi, %rax
	movq	(%rsi), %rcx
	addq	$8, %rax
	movq	%rax, -280(%rbp)
.Lrt_fprintf_38:
	movzbl	(%rbx), %eax
	leaq	1(%rbx), %rdx
	movl	%ecx, %r8d
	testl	%ecx, %ecx
	js	.Lrt_fprintf_293
	cmpl	$100000, %ecx
	movq	%rdx, %rbx
	seta	%cl
.Lrt_fprintf_36:
	movl	$-1, %r11d
	cmpb	$46, %al
	je	.Lrt_fprintf_294
.Lrt_fprintf_41:
	testb	%cl, %cl
	jne	.Lrt_fprintf_271
	cmpb	$37, %al
	jne	.Lrt_fprintf_28
	cmpb	$37, -2(%rbx)
	jne	.Lrt_fprintf_271
	cmpq	%r14, -288(%rbp)
	je	.Lrt_fprintf_271
	movb	$37, (%r14)
	addq	$1, %r14
	movzbl	(%rbx), %edx
	jmp	.Lrt_fprintf_21
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_289:
	movq	%rdi, %r14
	movq	%rsi, %rbx
	jmp	.Lrt_fprintf_22
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_248:
	movq	%rdi, %r14
	movq	%rsi, %rbx
	jmp	.Lrt_fprintf_21
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_292:
	leal	-48(%rax), %edx
	xorl	%r8d, %r8d
	xorl	%ecx, %ecx
	cmpb	$9, %dl
	ja	.Lrt_fprintf_36
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_35:
	cmpl	$100000, %r8d
	ja	.Lrt_fprintf_40
	leal	(%r8,%r8,4), %edx
	leal	-48(%rax,%rdx,2), %r8d
.Lrt_fprintf_40:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
	leal	-48(%rax), %edx
	cmpb	$9, %dl
	jbe	.Lrt_fprintf_35
	cmpl	$100000, %r8d
	movl	$-1, %r11d
	seta	%cl
	cmpb	$46, %al
	jne	.Lrt_fprintf_41
.Lrt_fprintf_294:
	movzbl	(%rbx), %eax
	cmpb	$42, %al
	jne	.Lrt_fprintf_295
	movq	-280(%rbp), %rsi
	leaq	-176(%rbp), %rax
	cmpq	%rax, %rsi
	jnb	.Lrt_fprintf_45
	movq	%rsi, %rax
	movq	(%rsi), %rdx
	addq	$8, %rax
	movq	%rax, -280(%rbp)
.Lrt_fprintf_46:
	testl	%edx, %edx
	movl	$-1, %esi
	movzbl	1(%rbx), %eax
	cmovns	%edx, %esi
	cmpl	$100000, %edx
	setg	%dl
	addq	$2, %rbx
	movl	%esi, %r11d
	orl	%edx, %ecx
	jmp	.Lrt_fprintf_41
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_50:
	movzbl	1(%rbx), %eax
	addq	$2, %rbx
	jmp	.Lrt_fprintf_51
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_278:
	movzbl	(%rbx), %edx
.Lrt_fprintf_54:
	movl	%edx, %eax
	addq	$1, %rbx
	movl	$64, %edx
.Lrt_fprintf_56:
	movl	%eax, %ecx
	andl	$-17, %ecx
	cmpb	$99, %cl
	je	.Lrt_fprintf_271
	movl	%eax, %ecx
	andl	$-33, %ecx
	cmpb	$70, %cl
	jne	.Lrt_fprintf_52
	jmp	.Lrt_fprintf_271
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_144:
	addl	$48, %eax
	leaq	-1(%rcx), %rdx
	movb	%al, -1(%rcx)
	jmp	.Lrt_fprintf_147
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_276:
	movzbl	(%rbx), %edx
	movq	%rax, %r14
	jmp	.Lrt_fprintf_21
.Lrt_fprintf_58:
	subl	$70, %eax
	cmpb	$50, %al
	ja	.Lrt_fprintf_271
	leaq	.Lrt_fprintf_65(%rip), %rcx
	movzbl	%al, %eax
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.Lrt_fprintf_65:
	.long	.Lrt_fprintf_69-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_159-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_70-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_69-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_68-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_67-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_66-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_271-.Lrt_fprintf_65
	.long	.Lrt_fprintf_64-.Lrt_fprintf_65
	.text
.Lrt_fprintf_286:
	jne	.Lrt_fprintf_175
	testq	%rsi, %rsi
	je	.Lrt_fprintf_271
.Lrt_fprintf_175:
	andl	$-3, %r12d
	xorl	%eax, %eax
	cmpl	%r11d, %edx
	jnb	.Lrt_fprintf_117
	movl	%r11d, %eax
	subl	%edx, %eax
	addq	%rax, %rcx
	jmp	.Lrt_fprintf_117
.Lrt_fprintf_169:
	movq	%r14, %rax
	jmp	.Lrt_fprintf_125
.Lrt_fprintf_60:
	movq	-344(%rbp), %rax
	movq	(%rax), %rsi
	addq	$8, %rax
	movq	%rax, -344(%rbp)
	jmp	.Lrt_fprintf_61
.Lrt_fprintf_295:
	leal	-48(%rax), %esi
	addq	$1, %rbx
	xorl	%edx, %edx
	xorl	%r11d, %r11d
	cmpb	$9, %sil
	ja	.Lrt_fprintf_41
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_43:
	cmpl	$100000, %edx
	ja	.Lrt_fprintf_47
	leal	(%rdx,%rdx,4), %edx
	leal	-48(%rax,%rdx,2), %edx
.Lrt_fprintf_47:
	movzbl	(%rbx), %eax
	addq	$1, %rbx
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	jbe	.Lrt_fprintf_43
	cmpl	$100000, %edx
	movl	%edx, %r11d
	setg	%dl
	orl	%edx, %ecx
	jmp	.Lrt_fprintf_41
.Lrt_fprintf_171:
	movq	%r10, %rsi
.Lrt_fprintf_129:
	movabsq	$-6067343680855748867, %rax
	subq	$8, %r8
	mulq	%rsi
	movl	%esi, %eax
	movq	%rdx, %r10
	shrq	$26, %r10
	imull	$100000000, %r10d, %edi
	movl	%r10d, %ecx
	subl	%edi, %eax
	movl	%eax, %edi
	imulq	%r14, %rdi
	shrq	$45, %rdi
	imull	$10000, %edi, %esi
	subl	%esi, %eax
	movl	%edi, %esi
	imulq	$1374389535, %rsi, %rsi
	shrq	$37, %rsi
	leal	(%rsi,%rsi), %r12d
	imull	$100, %esi, %esi
	movzwl	(%r9,%r12), %r12d
	movw	%r12w, (%r8)
	subl	%esi, %edi
	leal	(%rdi,%rdi), %esi
	movzwl	(%r9,%rsi), %esi
	movw	%si, 2(%r8)
	movl	%eax, %esi
	imulq	$1374389535, %rsi, %rsi
	shrq	$37, %rsi
	leal	(%rsi,%rsi), %edi
	imull	$100, %esi, %esi
	movzwl	(%r9,%rdi), %edi
	movw	%di, 4(%r8)
	subl	%esi, %eax
	addl	%eax, %eax
	shrq	$58, %rdx
	movl	%eax, %eax
	movzwl	(%r9,%rax), %eax
	movw	%ax, 6(%r8)
	je	.Lrt_fprintf_128
	jmp	.Lrt_fprintf_171
.Lrt_fprintf_173:
	movq	%r14, %r12
.Lrt_fprintf_140:
	movabsq	$-6067343680855748867, %rax
	subq	$8, %rcx
	mulq	%r12
	movq	%rdx, %r14
	shrq	$26, %r14
	imull	$100000000, %r14d, %edi
	movl	%r14d, %eax
	subl	%edi, %r12d
	movl	%r12d, %edi
	imulq	%r10, %rdi
	shrq	$45, %rdi
	imull	$10000, %edi, %r8d
	subl	%r8d, %r12d
	movl	%edi, %r8d
	imulq	$1374389535, %r8, %r8
	movl	%r12d, -264(%rbp)
	shrq	$37, %r8
	leal	(%r8,%r8), %r12d
	imull	$100, %r8d, %r8d
	movzwl	(%r9,%r12), %r12d
	movw	%r12w, (%rcx)
	subl	%r8d, %edi
	addl	%edi, %edi
	movl	%edi, %edi
	movzwl	(%r9,%rdi), %edi
	movw	%di, 2(%rcx)
	movl	-264(%rbp), %edi
	movq	%rdi, %r12
	imulq	$1374389535, %rdi, %rdi
	shrq	$37, %rdi
	leal	(%rdi,%rdi), %r8d
	movzwl	(%r9,%r8), %r8d
	imull	$100, %edi, %edi
	movw	%r8w, 4(%rcx)
	movl	%r12d, %r8d
	subl	%edi, %r8d
	shrq	$58, %rdx
	leal	(%r8,%r8), %edi
	movzwl	(%r9,%rdi), %edi
	movw	%di, 6(%rcx)
	je	.Lrt_fprintf_139
	jmp	.Lrt_fprintf_173
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_127:
	movl	%r9d, %ecx
	movl	$-1, %eax
	movq	-272(%rbp), %r8
	sall	%cl, %eax
	movl	%r9d, %ecx
	notl	%eax
	movl	%eax, %edi
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_137:
	movl	%edi, %edx
	andl	%esi, %edx
	cmpl	$9, %edx
	leal	48(%rdx), %r12d
	leal	(%r10,%rdx), %eax
	cmovbe	%r12d, %eax
	shrq	%cl, %rsi
	subq	$1, %r8
	movb	%al, (%r8)
	testq	%rsi, %rsi
	jne	.Lrt_fprintf_137
	jmp	.Lrt_fprintf_134
.Lrt_fprintf_293:
	negl	%r8d
	orl	$1, %r12d
	movq	%rdx, %rbx
	cmpl	$100000, %r8d
	seta	%cl
	jmp	.Lrt_fprintf_36
.Lrt_fprintf_53:
	movzbl	(%rbx), %edx
	cmpb	$104, %al
	jne	.Lrt_fprintf_54
	cmpb	$104, %dl
	je	.Lrt_fprintf_57
	movl	%edx, %eax
	addq	$1, %rbx
	movl	$16, %edx
	jmp	.Lrt_fprintf_56
.Lrt_fprintf_287:
	addq	%r14, %rcx
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_123:
	addq	$1, %r14
	movb	$32, -1(%r14)
	cmpq	%rcx, %r14
	jne	.Lrt_fprintf_123
	jmp	.Lrt_fprintf_280
.Lrt_fprintf_69:
	movl	-348(%rbp), %esi
	cmpl	$7, %esi
	ja	.Lrt_fprintf_97
	movl	%esi, %eax
	salq	$4, %rax
	movq	-176(%rax,%rbp), %rax
	movq	%rax, -368(%rbp)
	leal	1(%rsi), %eax
	movl	%eax, -348(%rbp)
.Lrt_fprintf_98:
	testl	%r11d, %r11d
	js	.Lrt_fprintf_160
	cmpl	$19, %r11d
	jg	.Lrt_fprintf_271
	movl	%r11d, -264(%rbp)
.Lrt_fprintf_99:
	movq	-368(%rbp), %rcx
	movabsq	$4503599627370495, %rsi
	movq	%rcx, %rax
	andq	%rcx, %rsi
	shrq	$52, %rax
	movl	%eax, %r9d
	andl	$2047, %r9d
	movl	%r9d, -296(%rbp)
	cmpl	$1085, %r9d
	ja	.Lrt_fprintf_271
	testl	%r9d, %r9d
	je	.Lrt_fprintf_100
	movl	$1075, %eax
	btsq	$52, %rsi
	subl	%r9d, %eax
	movq	%rsi, %r10
	movl	%eax, %ecx
	testl	%eax, %eax
	jle	.Lrt_fprintf_296
	movq	$1, -272(%rbp)
	testl	%r11d, %r11d
	je	.Lrt_fprintf_104
	movl	-264(%rbp), %eax
	leaq	rt_fprintf_bounds(%rip), %rsi
	movq	(%rsi,%rax,8), %rax
	movq	%rax, -272(%rbp)
.Lrt_fprintf_104:
	cmpl	$63, %ecx
	jg	.Lrt_fprintf_105
	movl	$1, %eax
	movq	%r10, %rsi
	salq	%cl, %rax
	shrq	%cl, %rsi
	leaq	-1(%rax), %rdx
	movq	%r10, %rax
	movq	%rdx, -376(%rbp)
	andq	%rdx, %rax
	mulq	-272(%rbp)
	movq	%rax, %r9
	movq	%rdx, %r10
	shrdq	%rdx, %r9
	shrq	%cl, %r10
	testb	$64, %cl
	cmovne	%r10, %r9
	movq	%r9, -320(%rbp)
	movq	-376(%rbp), %r9
	andq	%rax, %r9
	je	.Lrt_fprintf_106
	movl	-296(%rbp), %eax
	movl	$1074, %ecx
	movl	$1, %edx
	subl	%eax, %ecx
	xorl	%eax, %eax
	salq	%cl, %rdx
	cmpq	%r9, %rdx
	setb	%al
	cmpq	%rdx, %r9
	sbbl	$0, %eax
.Lrt_fprintf_107:
#APP
# 26 "/work/wt/print/policy_jax/asm/routines/source/fixed.h" 1
	fnstcw -248(%rbp)
# 0 "" 2
#NO_APP
	testw	$3072, -248(%rbp)
	jne	.Lrt_fprintf_271
	movq	-320(%rbp), %rdx
	testl	%r11d, %r11d
	cmove	%rsi, %rdx
	cmpl	$1, %eax
	je	.Lrt_fprintf_111
	testl	%eax, %eax
	jne	.Lrt_fprintf_106
	andl	$1, %edx
	je	.Lrt_fprintf_106
.Lrt_fprintf_111:
	addq	$1, -320(%rbp)
	movq	-272(%rbp), %rcx
	movq	-320(%rbp), %rax
	cmpq	%rcx, %rax
	jne	.Lrt_fprintf_106
	movq	$0, -320(%rbp)
	addq	$1, %rsi
.Lrt_fprintf_106:
	cmpq	$0, -368(%rbp)
	js	.Lrt_fprintf_297
	xorl	%r9d, %r9d
	testb	%dil, %dil
	movl	$-1, %r11d
	setne	%r9b
	jmp	.Lrt_fprintf_63
.Lrt_fprintf_70:
	testl	%r8d, %r8d
	movq	-288(%rbp), %rax
	movl	$1, %edx
	cmovne	%r8, %rdx
	subq	%r14, %rax
	cmpq	%rdx, %rax
	jb	.Lrt_fprintf_271
	testb	$2, %r12b
	jne	.Lrt_fprintf_271
	andl	$1, %r12d
	je	.Lrt_fprintf_298
.Lrt_fprintf_90:
	movq	-280(%rbp), %rsi
	leaq	-176(%rbp), %rax
	cmpq	%rax, %rsi
	jnb	.Lrt_fprintf_92
	movq	%rsi, %rax
	movq	(%rsi), %rcx
	addq	$8, %rax
	movq	%rax, -280(%rbp)
.Lrt_fprintf_93:
	movb	%cl, (%r14)
	leaq	1(%r14), %rax
	testl	%r12d, %r12d
	je	.Lrt_fprintf_276
	addq	%rdx, %r14
	cmpl	$1, %r8d
	jbe	.Lrt_fprintf_276
.Lrt_fprintf_96:
	addq	$1, %rax
	movb	$32, -1(%rax)
	cmpq	%r14, %rax
	jne	.Lrt_fprintf_96
	jmp	.Lrt_fprintf_275
.Lrt_fprintf_66:
	xorl	%r10d, %r10d
	xorl	%r9d, %r9d
.Lrt_fprintf_71:
	movq	-280(%rbp), %rsi
	leaq	-176(%rbp), %rax
	cmpq	%rax, %rsi
	jnb	.Lrt_fprintf_112
	movq	%rsi, %rax
	movq	(%rsi), %rsi
	addq	$8, %rax
	movq	%rax, -280(%rbp)
.Lrt_fprintf_113:
	movl	$64, %ecx
	subl	%edx, %ecx
	salq	%cl, %rsi
	shrq	%cl, %rsi
	movq	%rsi, %rax
	orq	$1, %rax
	bsrq	%rax, %rdx
	xorq	$63, %rdx
	testl	%r9d, %r9d
	je	.Lrt_fprintf_299
	movl	$0, -264(%rbp)
	leal	63(%r9), %ecx
	xorl	%edi, %edi
	movq	$0, -320(%rbp)
	subl	%edx, %ecx
	xorl	%edx, %edx
	movl	%ecx, %eax
	divl	%r9d
	movl	%eax, %ecx
	movl	%ecx, %edx
	jmp	.Lrt_fprintf_116
.Lrt_fprintf_67:
	movq	-280(%rbp), %rsi
	leaq	-176(%rbp), %rax
	cmpq	%rax, %rsi
	jnb	.Lrt_fprintf_72
	movq	%rsi, %rax
	leaq	8(%rsi), %rsi
	movq	%rsi, -264(%rbp)
	movq	(%rax), %rdi
.Lrt_fprintf_73:
	testq	%rdi, %rdi
	je	.Lrt_fprintf_271
	testb	$2, %r12b
	jne	.Lrt_fprintf_271
	testl	%r11d, %r11d
	jns	.Lrt_fprintf_74
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
	jne	.Lrt_fprintf_300
	pcmpeqb	16(%rdx), %xmm0
	pmovmskb	%xmm0, %eax
	testl	%eax, %eax
	jne	.Lrt_fprintf_301
	movl	%r8d, -280(%rbp)
	movq	%rdi, -272(%rbp)
	call	strlen@PLT
	movq	-272(%rbp), %rdi
	movl	-280(%rbp), %r8d
	movq	%rax, %rdx
.Lrt_fprintf_76:
	movq	-288(%rbp), %rax
	subq	%r14, %rax
	cmpq	%r8, %rdx
	jb	.Lrt_fprintf_78
	cmpq	%rdx, %rax
	jb	.Lrt_fprintf_271
	xorl	%ecx, %ecx
.Lrt_fprintf_79:
	cmpq	$16, %rdx
	ja	.Lrt_fprintf_81
	cmpq	$7, %rdx
	jbe	.Lrt_fprintf_82
	movq	(%rdi), %rsi
	movq	-8(%rdi,%rdx), %rax
	movq	%rsi, (%r14)
	movq	%rax, -8(%r14,%rdx)
.Lrt_fprintf_83:
	addq	%rdx, %r14
	testq	%rcx, %rcx
	je	.Lrt_fprintf_277
	andl	$1, %r12d
	jne	.Lrt_fprintf_88
.Lrt_fprintf_277:
	movq	-264(%rbp), %rax
	movzbl	(%rbx), %edx
	movq	%rax, -280(%rbp)
	jmp	.Lrt_fprintf_21
.Lrt_fprintf_68:
	xorl	%r10d, %r10d
	movl	$3, %r9d
	jmp	.Lrt_fprintf_71
.Lrt_fprintf_159:
	movl	$55, %r10d
	movl	$4, %r9d
	jmp	.Lrt_fprintf_71
.Lrt_fprintf_64:
	movl	$87, %r10d
	movl	$4, %r9d
	jmp	.Lrt_fprintf_71
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_57:
	movzbl	1(%rbx), %eax
	movl	$8, %edx
	addq	$2, %rbx
	jmp	.Lrt_fprintf_56
.Lrt_fprintf_37:
	movq	-344(%rbp), %rax
	movq	(%rax), %rcx
	addq	$8, %rax
	movq	%rax, -344(%rbp)
	jmp	.Lrt_fprintf_38
.Lrt_fprintf_45:
	movq	-344(%rbp), %rax
	movq	(%rax), %rdx
	addq	$8, %rax
	movq	%rax, -344(%rbp)
	jmp	.Lrt_fprintf_46
.Lrt_fprintf_160:
	movl	$6, -264(%rbp)
	movl	$6, %r11d
	jmp	.Lrt_fprintf_99
.Lrt_fprintf_112:
	movq	-344(%rbp), %rax
	movq	(%rax), %rsi
	addq	$8, %rax
	movq	%rax, -344(%rbp)
	jmp	.Lrt_fprintf_113
.Lrt_fprintf_81:
	cmpq	$32, %rdx
	ja	.Lrt_fprintf_86
	movdqu	(%rdi), %xmm1
	movdqu	-16(%rdi,%rdx), %xmm0
	movups	%xmm1, (%r14)
	movups	%xmm0, -16(%r14,%rdx)
	jmp	.Lrt_fprintf_83
.Lrt_fprintf_78:
	movq	%r8, %rcx
	subq	%rdx, %rcx
	cmpq	%r8, %rax
	jb	.Lrt_fprintf_271
	testb	$1, %r12b
	jne	.Lrt_fprintf_79
	leaq	(%r14,%rcx), %rax
.Lrt_fprintf_80:
	addq	$1, %r14
	movb	$32, -1(%r14)
	cmpq	%rax, %r14
	jne	.Lrt_fprintf_80
	jmp	.Lrt_fprintf_79
.Lrt_fprintf_297:
	movl	$1, %r9d
	movl	$45, %edi
	movl	$-1, %r11d
	jmp	.Lrt_fprintf_63
.Lrt_fprintf_298:
	cmpl	$1, %r8d
	jbe	.Lrt_fprintf_90
	leaq	-1(%r14,%rdx), %rax
.Lrt_fprintf_91:
	addq	$1, %r14
	movb	$32, -1(%r14)
	cmpq	%rax, %r14
	jne	.Lrt_fprintf_91
	jmp	.Lrt_fprintf_90
.Lrt_fprintf_296:
	movq	$0, -320(%rbp)
	movl	%r9d, %ecx
	subl	$1075, %ecx
	salq	%cl, %rsi
	jmp	.Lrt_fprintf_106
.Lrt_fprintf_300:
	rep bsfl	%eax, %eax
	movslq	%eax, %rdx
	jmp	.Lrt_fprintf_76
.Lrt_fprintf_301:
	rep bsfl	%eax, %eax
	movl	$16, %edx
	subl	%ecx, %edx
	cltq
	addq	%rax, %rdx
	jmp	.Lrt_fprintf_76
.Lrt_fprintf_82:
	cmpq	$3, %rdx
	jbe	.Lrt_fprintf_84
	movl	(%rdi), %esi
	movl	-4(%rdi,%rdx), %eax
	movl	%esi, (%r14)
	movl	%eax, -4(%r14,%rdx)
	jmp	.Lrt_fprintf_83
.Lrt_fprintf_86:
	movq	%rdi, %rsi
	movq	%r14, %rdi
	movq	%rcx, -280(%rbp)
	movq	%rdx, -272(%rbp)
	call	memcpy@PLT
	movq	-280(%rbp), %rcx
	movq	-272(%rbp), %rdx
	jmp	.Lrt_fprintf_83
.Lrt_fprintf_84:
	cmpq	$1, %rdx
	jbe	.Lrt_fprintf_85
	movzwl	(%rdi), %esi
	movzwl	-2(%rdi,%rdx), %eax
	movw	%si, (%r14)
	movw	%ax, -2(%r14,%rdx)
	jmp	.Lrt_fprintf_83
.Lrt_fprintf_88:
	addq	%r14, %rcx
.Lrt_fprintf_89:
	addq	$1, %r14
	movb	$32, -1(%r14)
	cmpq	%rcx, %r14
	jne	.Lrt_fprintf_89
	jmp	.Lrt_fprintf_277
.Lrt_fprintf_92:
	movq	-344(%rbp), %rax
	movq	(%rax), %rcx
	addq	$8, %rax
	movq	%rax, -344(%rbp)
	jmp	.Lrt_fprintf_93
.Lrt_fprintf_97:
	movq	-344(%rbp), %rax
	movq	(%rax), %rsi
	addq	$8, %rax
	movq	%rax, -344(%rbp)
	movq	%rsi, -368(%rbp)
	jmp	.Lrt_fprintf_98
.Lrt_fprintf_100:
	movq	$1, -272(%rbp)
	testl	%r11d, %r11d
	je	.Lrt_fprintf_103
	movl	-264(%rbp), %eax
	leaq	rt_fprintf_bounds(%rip), %rdx
	movq	(%rdx,%rax,8), %rax
	movq	%rax, -272(%rbp)
.Lrt_fprintf_103:
	testq	%rsi, %rsi
	je	.Lrt_fprintf_165
.Lrt_fprintf_163:
	xorl	%eax, %eax
	xorl	%esi, %esi
	movq	%rax, -320(%rbp)
	orl	$-1, %eax
	jmp	.Lrt_fprintf_107
.Lrt_fprintf_74:
	movslq	%r11d, %rdx
	xorl	%esi, %esi
	movl	%r8d, -296(%rbp)
	movq	%rdx, -280(%rbp)
	movq	%rdi, -272(%rbp)
	call	memchr@PLT
	movq	-272(%rbp), %rdi
	movq	-280(%rbp), %rdx
	movq	%rax, %rcx
	movl	-296(%rbp), %r8d
	subq	%rdi, %rcx
	testq	%rax, %rax
	cmovne	%rcx, %rdx
	jmp	.Lrt_fprintf_76
.Lrt_fprintf_72:
	movq	-344(%rbp), %rax
	movq	(%rax), %rdi
	addq	$8, %rax
	movq	%rax, -344(%rbp)
	movq	-280(%rbp), %rax
	movq	%rax, -264(%rbp)
	jmp	.Lrt_fprintf_73
.Lrt_fprintf_165:
	xorl	%ecx, %ecx
	movq	%rcx, -320(%rbp)
	jmp	.Lrt_fprintf_106
.Lrt_fprintf_299:
	xorl	%eax, %eax
	xorl	%edi, %edi
	movl	%eax, -264(%rbp)
	xorl	%eax, %eax
	movq	%rax, -320(%rbp)
	jmp	.Lrt_fprintf_151
.Lrt_fprintf_23:
	movq	-360(%rbp), %r12
	movq	-304(%rbp), %rdi
	movq	-328(%rbp), %r10
	movq	-336(%rbp), %r8
	testq	%r14, %r14
	je	.Lrt_fprintf_20
	movq	%r14, %rax
	subq	%r12, %rax
	cmpq	$2147483647, %rax
	jg	.Lrt_fprintf_20
	movq	%r14, 40(%rdi)
	jmp	.Lrt_fprintf_19
.Lrt_fprintf_105:
	cmpl	$127, %ecx
	jg	.Lrt_fprintf_163
	movq	%r10, %rax
	mulq	-272(%rbp)
	xorl	%esi, %esi
	movq	%rax, -320(%rbp)
	orq	$-1, %rax
	movq	%rdx, -312(%rbp)
	movq	%rax, %rdx
	shldq	%rax, %rdx
	salq	%cl, %rax
	testb	$64, %cl
	cmovne	%rax, %rdx
	cmovne	%rsi, %rax
	movq	%rdx, %r9
	movq	%rax, %rsi
	movq	-312(%rbp), %rdx
	movq	-320(%rbp), %rax
	notq	%rsi
	notq	%r9
	andq	%rax, %rsi
	andq	%rdx, %r9
	shrdq	%rdx, %rax
	shrq	%cl, %rdx
	testb	$64, %cl
	cmovne	%rdx, %rax
	movq	%rax, -320(%rbp)
	movq	%r9, %rax
	orq	%rsi, %rax
	je	.Lrt_fprintf_164
	movl	-296(%rbp), %ecx
	movl	$1074, %eax
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	subl	%ecx, %eax
	movl	%eax, %ecx
	movl	$1, %eax
	shldq	%rax, %rdx
	salq	%cl, %rax
	testb	$64, %cl
	cmovne	%rax, %rdx
	cmovne	%r10, %rax
	movq	%rdx, %rcx
	cmpq	%rsi, %rax
	movq	%rax, %rdx
	movq	%rcx, %rax
	sbbq	%r9, %rax
	setc	%al
	cmpq	%rdx, %rsi
	sbbq	%rcx, %r9
	movzbl	%al, %eax
	sbbl	$0, %eax
	xorl	%esi, %esi
	jmp	.Lrt_fprintf_107
.Lrt_fprintf_85:
	testq	%rdx, %rdx
	je	.Lrt_fprintf_83
	movzbl	(%rdi), %eax
	movb	%al, (%r14)
	jmp	.Lrt_fprintf_83
.Lrt_fprintf_164:
	xorl	%esi, %esi
	jmp	.Lrt_fprintf_106
	.cfi_endproc
	.size	rt_fprintf_any, .-rt_fprintf_any
	.p2align 4
	.type	rt_fprintf, @function
rt_fprintf:
	.cfi_startproc
	cmpb	$37, (%rsi)
	jne	.Lrt_fprintf_303
	movzbl	1(%rsi), %eax
	cmpb	$100, %al
	jne	.Lrt_fprintf_304
	movslq	%edx, %r10
	movq	%rsi, %rax
.Lrt_fprintf_305:
	movzbl	2(%rax), %r11d
	testb	%r11b, %r11b
	je	.Lrt_fprintf_307
	cmpb	$37, %r11b
	je	.Lrt_fprintf_303
	cmpb	$0, 3(%rax)
	jne	.Lrt_fprintf_303
.Lrt_fprintf_307:
	movq	__libc_single_threaded@GOTPCREL(%rip), %rax
	testq	%rax, %rax
	je	.Lrt_fprintf_303
	cmpb	$0, (%rax)
	je	.Lrt_fprintf_303
	movl	192(%rdi), %eax
	testl	%eax, %eax
	jns	.Lrt_fprintf_303
	testl	$514, (%rdi)
	jne	.Lrt_fprintf_303
	movq	48(%rdi), %rax
	subq	40(%rdi), %rax
	cmpq	$21, %rax
	jle	.Lrt_fprintf_303
	movsbl	%r11b, %edx
	movq	%r10, %rsi
	jmp	rt_fprintf_integer
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_304:
	cmpb	$108, %al
	je	.Lrt_fprintf_318
.Lrt_fprintf_303:
	jmp	rt_fprintf_any
	.p2align 4,,10
	.p2align 3
.Lrt_fprintf_318:
	xorl	%eax, %eax
	cmpb	$108, 2(%rsi)
	sete	%al
	leaq	1(%rsi,%rax), %rax
	cmpb	$100, 1(%rax)
	jne	.Lrt_fprintf_303
	movq	%rdx, %r10
	jmp	.Lrt_fprintf_305
	.cfi_endproc
	.size	rt_fprintf, .-rt_fprintf
	.section	.rodata
	.align 32
	.type	rt_fprintf_bounds, @object
	.size	rt_fprintf_bounds, 160
rt_fprintf_bounds:
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
	.type	rt_fprintf_pairs, @object
	.size	rt_fprintf_pairs, 200
rt_fprintf_pairs:
	.ascii	"000102030405060708091011121314151617181920212223242526272829"
	.ascii	"303132333435363738394041424344454647484950515253545556575859"
	.ascii	"606162636465666768697071727374757677787980818283848586878889"
	.ascii	"90919293949596979899"
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.Lrt_fprintf_C0:
	.long	16
	.long	48
	.weak	__libc_single_threaded
	.section	.note.GNU-stack,"",@progbits
