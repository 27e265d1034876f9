int greatest_common_divisor(int a, int b);
