/* The operations that a case is made of. Each draws its arguments, calls on both sides, compares. */
#ifndef OPERATIONS_H
#define OPERATIONS_H

#include "world.h"

/* Reading. Those for routines take the subject that they call. */
void scan_standard(Subject *subject);
void scan_stream(Subject *subject);
void scan_string(Subject *subject);
void get_standard(Subject *subject);
void get_stream(Subject *subject);
void get_line(Subject *subject);
void get_allocated_line(Subject *subject);
void get_delimited(Subject *subject);
void get_unbounded_line(Subject *subject);
void read_by_library(void);

/* Writing. */
void print_standard(Subject *subject);
void print_stream(Subject *subject);
void print_checked(Subject *subject);
void print_stream_checked(Subject *subject);
void print_string(Subject *subject);
void print_sized(Subject *subject);
void print_string_checked(Subject *subject);
void print_sized_checked(Subject *subject);
void put_standard(Subject *subject);
void put_stream(Subject *subject);
void put_text_standard(Subject *subject);
void put_text_stream(Subject *subject);
void put_block(Subject *subject);
void write_by_library(void);

/* Without a stream. */
void to_integer(Subject *subject);
void to_integer_of_base(Subject *subject);
void to_double(Subject *subject);
void string_length(Subject *subject);
void compare_strings(Subject *subject);
void compare_blocks(Subject *subject);
void copy_string(Subject *subject);
void append_string(Subject *subject);
void fill_block(Subject *subject);
void copy_block(Subject *subject);
void map_character(Subject *subject);
void function_of_double(Subject *subject);
void function_of_doubles(Subject *subject);
void sort(Subject *subject);
void sort_by_instance(Subject *subject);

#endif
