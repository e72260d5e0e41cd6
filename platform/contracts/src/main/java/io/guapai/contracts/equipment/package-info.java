/** The register: enterprises and units of equipment (设备登记). */
@NullMarked
package io.guapai.contracts.equipment;

import org.jspecify.annotations.NullMarked;
