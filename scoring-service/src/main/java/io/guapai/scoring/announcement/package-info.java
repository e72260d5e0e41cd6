/** What scoring tells the other services. */
@NullMarked
package io.guapai.scoring.announcement;

import org.jspecify.annotations.NullMarked;
