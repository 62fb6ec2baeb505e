/**
 * Days of the calendar, and how long something holds.
 *
 * <p>A {@link nl.nds.core.time.DateRange} counts both its first and its last day, as the Dutch government registers do with
 * their end dates. A {@link nl.nds.core.time.Dated} value holds in such a range. A {@link nl.nds.core.time.PartialDate} is as
 * precise as somebody gave it: what is due then is due on its last day. A {@link nl.nds.core.time.PartialPeriod} lies between
 * two of them. A {@link nl.nds.core.time.Recurrence} computes every
 * day from the first. Days are counted by the calendar. Nothing here knows today or a time zone: both are given by the
 * caller.
 */
@NullMarked
package nl.nds.core.time;

import org.jspecify.annotations.NullMarked;
