/** What institutes are approved for (检验机构核准), and reports beyond it. */
@NullMarked
package io.guapai.inspection.institute;

import org.jspecify.annotations.NullMarked;
