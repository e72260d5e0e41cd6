/**
 * Certificates of operators (特种设备安全管理和作业人员证): entered, reviewed, suspended, revoked, handed back.
 * Their numbers, which often are identity numbers, are sealed.
 */
@NullMarked
package io.guapai.equipment.people.certificate;

import org.jspecify.annotations.NullMarked;
