/** Photos and files of hazards, their content kept once by its digest. */
@NullMarked
package io.guapai.hazard.attachment;

import org.jspecify.annotations.NullMarked;
