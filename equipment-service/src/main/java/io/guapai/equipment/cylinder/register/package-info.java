/** The register of gas cylinders 气瓶登记: how they come in, and what is shown of them. */
@NullMarked
package io.guapai.equipment.cylinder.register;

import org.jspecify.annotations.NullMarked;
