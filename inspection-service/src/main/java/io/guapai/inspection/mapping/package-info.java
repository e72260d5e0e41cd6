/** What the words of institutes that have their own mean here (检验机构用语对照). */
@NullMarked
package io.guapai.inspection.mapping;

import org.jspecify.annotations.NullMarked;
