	.text
	.p2align 4
	.type	rt_pow, @function
rt_pow:
	.cfi_startproc
	movq	%xmm0, %rax
	movq	%xmm1, %rcx
	stmxcsr	-12(%rsp)
	testl	$24576, -12(%rsp)
	jne	.Lrt_pow_4
	movabsq	$4611686018427387904, %rdx
	cmpq	%rdx, %rcx
	je	.Lrt_pow_16
	movabsq	$4621819117588971520, %rcx
	cmpq	%rcx, %rax
	je	.Lrt_pow_8
	cmpq	%rdx, %rax
	je	.Lrt_pow_8
.Lrt_pow_4:
	jmp	pow@PLT
	.p2align 4,,10
	.p2align 3
.Lrt_pow_8:
	cvttsd2sil	%xmm1, %ecx
	pxor	%xmm2, %xmm2
	movl	$0, %esi
	cvtsi2sdl	%ecx, %xmm2
	ucomisd	%xmm1, %xmm2
	setnp	%dl
	cmovne	%esi, %edx
	testb	%dl, %dl
	je	.Lrt_pow_4
	testl	%ecx, %ecx
	js	.Lrt_pow_4
	movabsq	$4621819117588971520, %rdx
	cmpq	%rdx, %rax
	je	.Lrt_pow_17
	cmpl	$1023, %ecx
	jg	.Lrt_pow_4
	leal	1023(%rcx), %eax
	salq	$52, %rax
	movq	%rax, %xmm0
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_pow_16:
	testl	$134217727, %eax
	jne	.Lrt_pow_4
	shrq	$52, %rax
	andl	$2047, %eax
	subq	$523, %rax
	cmpq	$1000, %rax
	ja	.Lrt_pow_4
	mulsd	%xmm0, %xmm0
	ret
	.p2align 4,,10
	.p2align 3
.Lrt_pow_17:
	cmpl	$22, %ecx
	jg	.Lrt_pow_4
	movslq	%ecx, %rcx
	leaq	rt_pow_tens(%rip), %rax
	movsd	(%rax,%rcx,8), %xmm0
	ret
	.cfi_endproc
	.size	rt_pow, .-rt_pow
	.section	.rodata
	.align 32
	.type	rt_pow_tens, @object
	.size	rt_pow_tens, 184
rt_pow_tens:
	.long	0
	.long	1072693248
	.long	0
	.long	1076101120
	.long	0
	.long	1079574528
	.long	0
	.long	1083129856
	.long	0
	.long	1086556160
	.long	0
	.long	1090021888
	.long	0
	.long	1093567616
	.long	0
	.long	1097011920
	.long	0
	.long	1100470148
	.long	0
	.long	1104006501
	.long	536870912
	.long	1107468383
	.long	-402653184
	.long	1110919286
	.long	-1577058304
	.long	1114446484
	.long	-448790528
	.long	1117925532
	.long	512753664
	.long	1121369284
	.long	640942080
	.long	1124887541
	.long	937459712
	.long	1128383353
	.long	-2049400832
	.long	1131820119
	.long	1733216256
	.long	1135329645
	.long	1620131072
	.long	1138841828
	.long	2025163840
	.long	1142271773
	.long	-689770672
	.long	1145772772
	.long	105764242
	.long	1149300943
	.section	.note.GNU-stack,"",@progbits
