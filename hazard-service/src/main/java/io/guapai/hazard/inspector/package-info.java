/** The register of inspectors (监察员名册): which accounts may act as inspectors, where and when. */
@NullMarked
package io.guapai.hazard.inspector;

import org.jspecify.annotations.NullMarked;
