/** Applications for inspections (网上报检), from the enterprise to its institute and to the report. */
@NullMarked
package io.guapai.inspection.application;

import org.jspecify.annotations.NullMarked;
