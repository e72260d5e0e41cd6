/** Certificates of use registration (特种设备使用登记证) and their numbers. */
@NullMarked
package io.guapai.equipment.certificate;

import org.jspecify.annotations.NullMarked;
