/** Constructions that were told to the authority, and which of them have to be inspected (监督检验). */
@NullMarked
package io.guapai.inspection.construction;

import org.jspecify.annotations.NullMarked;
