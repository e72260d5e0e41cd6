/** Where units stand (设备分布图): points, or squares where there are too many. */
@NullMarked
package io.guapai.equipment.map;

import org.jspecify.annotations.NullMarked;
