/**
 * Who is calling and what the person may do: positions decide, tokens only authenticate; plus the filters every request passes.
 */
@NullMarked
package org.bansang.lms.shared.security;

import org.jspecify.annotations.NullMarked;
