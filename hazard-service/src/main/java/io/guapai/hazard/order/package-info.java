/** Orders of the inspectors (特种设备安全监察指令书), their being void, and refusals to carry them out. */
@NullMarked
package io.guapai.hazard.order;

import org.jspecify.annotations.NullMarked;
