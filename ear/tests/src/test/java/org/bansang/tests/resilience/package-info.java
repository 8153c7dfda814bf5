/** What happens when a part the platform rests on goes away, holds back, is broken or is very full. */
@NullMarked
package org.bansang.tests.resilience;

import org.jspecify.annotations.NullMarked;
