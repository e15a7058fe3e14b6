// Written by tools/make-explanations from the documents beside this file; do not edit.
// swift-format-ignore-file

/// The documents of the explanations, word for word. Raw literals: a resource would need Foundation.
enum ExplanationTexts {
  static let english: StaticString = ##"""
# Explanations in English

What every word of the program means, for `gangart explain` and docs/words.md. A line with `##` is a topic, one with
`###` a word; the line below a word is what it is called in plain words, in the middle of a sentence; then come two to
six sentences: what it is, how it comes about, when not to trust it, where it is from. Topics, words and their order are
the same in every language. After a change: tools/make-explanations

## steps

### initial_contacts

steps

Every instant at which a foot meets the ground, one for each step, in time order. The best worn places decide:
both feet, then both shanks, then the lower back or pelvis, then others. Four even steps in a row confirm
walking; only then are they reported. A single step, or shuffling on the spot, is left out. Source: our own
detectors; that steps show in the length of a trunk sensor's acceleration is from Paraschiv-Ionescu et al.
2019.

### initial_contact

a step

The event line of one initial contact: a foot meets the ground. Its fields are those of an entry of
initial_contacts. In counts it says how many such lines there were.

### final_contacts

when each foot leaves the ground

Every instant at which a foot leaves the ground again. It takes a gyroscope on a foot or shank; sensors on
thigh or trunk do not tell it. It is less exact than the initial contact, because the foot rolls off and has
no hard edge. Source: our own detectors on the turning of the leg, checked against pressure insoles and
walkways.

### final_contact

a foot leaves the ground

The event line of one final contact: a foot leaves the ground. Its fields are those of an entry of
final_contacts.

### lr_label

the side of each step

Which foot, arm or leg it was, as the wearer sees it: left, right, or null where nobody can say. It comes from
the sensor's place; with a sensor at the lower back alone, from how pelvis and back roll, sway and turn. Where
the signs contradict each other it stays null rather than a guess. If left and right are swapped, look whether
the sensors were. Source: our own; the idea is that of McCamley et al. 2012.

### strides

strides

From an initial contact of a foot to the next of the same foot: two steps. In a bout it is the number of such
strides of both feet. Strides across missing samples are left out. The word follows the usage of Mobilise-D
(Micó-Amigo et al. 2023).

### stride

a stride

The event line of one stride, from an initial contact of a foot to the next of the same foot. It is reported once
all that belongs to it is known, at most a second after its end.

### stride_duration_s

duration of a stride

How long two steps take, in seconds; in a bout, the mean. It is twice the mean time between contacts, without
pauses. With sensors that tell only the rhythm, a single value is rough and the mean is good. Usual walking
lies between 0.9 and 1.3 s.

### stance_share_pct

time with the foot on the ground

The share of a stride during which its foot is on the ground, in percent: from initial to final contact. It
needs a gyroscope on that leg. Around 60 percent is usual; it grows when walking slowly. A few percent of
error come from the final contact, so compare it with the same sensors only. Source: the definition is that of
gait analysis everywhere; the detection is our own.

### double_support_share_pct

time with both feet on the ground

The share of a stride during which both feet are on the ground, in percent. It needs a gyroscope on both legs.
About 20 to 30 percent is usual, more when slow. As a difference of four instants it is the least exact of the
time measures. Source: usual definition, own detection.

### cadence_spm

cadence

Steps per minute. Of a second: how fast the last five seconds repeat themselves at the pace of steps. Of a
bout: 60 over the mean time between contacts, starts and turns included. Right after a change of pace and
after a gap it lags behind. About 100 is a known rule of thumb for walking that feels moderate
(CADENCE-Adults); compare with the own usual first. Source: Moe-Nilssen and Helbostad 2004; Paraschiv-Ionescu
et al. 2019.

### turning

turning

Stands in a second in which the walker turned round or took a sharp bend, and in walk.json and strides.csv beside
every stride with a part in such a second. Speed, landings and arms of that time are left out of what is judged,
its strides out of means and spread, and no tip is given. It takes a gyroscope on the trunk; without one nothing
is said. Source: our own.

### phases

phases of a stride

Where the phases of a stride end, in percent of the stride. They follow from the contacts of both feet; what
lies between two contacts is divided by the usual proportions. They are labels for teaching and are absent
without sensors on both legs. Source: Perry 1992.

### loading_response_end_pct

end of loading response

The moment of a stride at which the other foot leaves the ground, in percent of the stride. It needs sensors
on both legs and is only as exact as the contacts. Source: Perry 1992.

### mid_stance_end_pct

end of mid-stance

The moment of a stride at which the weight has passed over the foot, by proportion, in percent of the stride.
It needs sensors on both legs and is only as exact as the contacts. Source: Perry 1992.

### terminal_stance_end_pct

end of terminal stance

The moment of a stride at which the other foot meets the ground, in percent of the stride. It needs sensors on
both legs and is only as exact as the contacts. Source: Perry 1992.

### pre_swing_end_pct

end of pre-swing

The moment of a stride at which the foot itself leaves the ground, in percent of the stride. It needs sensors
on both legs and is only as exact as the contacts. Source: Perry 1992.

### initial_swing_end_pct

end of initial swing

The moment of a stride at which the first third of the swing is over, by proportion, in percent of the stride.
It needs sensors on both legs and is only as exact as the contacts. Source: Perry 1992.

### mid_swing_end_pct

end of mid-swing

The moment of a stride at which the second third of the swing is over, by proportion, in percent of the
stride. It needs sensors on both legs and is only as exact as the contacts. Source: Perry 1992.

### walking_bouts

walking bouts

Stretches of walking of at least four strides, without a break of three seconds. Each has its own numbers:
steps, cadence, speed, pace. A gap of more than a second in the data ends a bout too. Short bouts, as at home,
are always slow and irregular; long ones tell more. Source: the rule of Mobilise-D (Micó-Amigo et al. 2023).

### bout

a walking bout

The event line of one walking bout, reported three seconds after its last step. Its fields are those of an entry
of walking_bouts.

### wb_id

number of the bout

The number of a walking bout within the recording, from 0. The table counts from 1. In walk.json and tables
strides, arm swings and landings carry the number of the bout that they lie in; event lines come before it is
known whether there is one. The name is that of Mobilise-D.

### steps

number of steps

How many initial contacts lie in a bout, or in all bouts of the walk together. Steps outside a bout are not
counted here. With one leg alone in view it counts that leg's contacts.

### walking_s

time spent walking

The length of all walking bouts together, in seconds. Standing and pauses are not in it. It runs from first to
last contact of each bout, so it is a little shorter than it feels.

### walking

whether somebody walks

Whether the person was known to be walking at that second: true or false. It needs a bout that counts and a
step within the last two seconds. The first seconds of a walk are false, because walking is not confirmed yet.

### running

whether somebody runs

True of a second whose steps are those of running, and of a bout that is mostly so; absent otherwise. It comes
from cadence and bounce, with sensors on the legs from the time that a foot is on the ground. Steps and cadence
stay, but there is no pace, no walking speed, no index, no verdict on landings and no flag about the arms. A slow
jog without a bounce can pass as walking. Source: our own.

### event

contact seen as an instant

A basis of an initial contact: the instant itself was seen, by a sensor on a leg or the trunk. It is good to a
few hundredths of a second.

### rhythm

contact derived from the rhythm

A basis of an initial contact: only the rhythm of the steps was seen, as on an arm, the head or in a pocket.
How many and how fast is good; the instant is not, and there is no side. Source: our own (judge.* in gangart
thresholds).

### step_time_asymmetry_pct

asymmetry of step times

How much longer left steps last than right ones, in percent of the longer; below 0 the right ones last longer.
A left step ends with a contact of the left foot. It needs sensors on both feet or shanks and six steps of
each side, and is as good as the contacts: a few percent may be nothing. Source: our own.

## pace

### pace_minutes

minutes at each pace

How many minutes of the walk were at each pace class. Seconds without a known pace are left out. Pace comes
from speed where it is known, else from cadence.

### pauses_s

time between bouts

How long the person did not walk between the first and the last bout, in seconds. It is information and raises
no flag by itself. Source: our own count.

### walking_speed_mps

walking speed

How fast the body moves forward, in metres a second. With sensors on the feet it is stride length over stride
duration; else it is estimated from how strongly the trunk moves up and down, which needs the body height. An
estimate without a foot sensor may be off by a tenth or more, and on slopes, stairs and in turns it is not to
be trusted. Multiply by 3.6 for kilometres an hour.

### stride_length_m

length of a stride

The way from a foot's contact to its next along the ground, in metres; in a bout, the mean. With a foot sensor
it comes from the path of the foot, which stands still once a stride. Without, it is walking speed times
stride duration, with the error of the speed. Shuffling feet that never stand still spoil it.

### pace

pace

How briskly somebody walks, in one of four words: stroll, slow, normal, brisk. It comes from walking speed
where that is known, else from cadence against a value that depends on the body height. Short bouts are slow
for everybody. The borders are near 0.8, 1.1 and 1.4 m/s (gangart thresholds); they are defaults, anchored in
published norms.

### stroll

stroll

The slowest class of pace, as in front of shop windows: below about 0.8 m/s. There the arms often swing twice
a stride or hardly at all, and the back gets less relief between steps. On ice, with a dog or a small child it
is simply the right pace. Source: default, after Wagenaar and van Emmerik 2000.

### slow

easy

The second class of pace, below the usual one of adults: about 0.8 to 1.1 m/s. It says nothing about effort;
uphill it may be hard work. Source: default; from 1.1 m/s on the back muscles work in clear turns (Anders et
al. 2007).

### normal

normal

The third class of pace, the usual one of adults: about 1.1 to 1.4 m/s. Source: default, after published
walkway norms.

### brisk

brisk

The briskest class of pace, as if a little late: from about 1.4 m/s, or a cadence of at least 100. It is the
target of the coach's cues, not a duty. Source: default, after the brisk band of Tudor-Locke and Rowe.

### pace_basis

what the pace was derived from

Whether the pace was derived from speed or from cadence. It is fixed for a bout, so that the class does not jump
when one of them comes late.

### speed

pace from walking speed

A pace basis: the class was derived from walking speed. It wins over cadence where a speed is known.

### cadence

pace or flag from cadence

A pace basis and a reason of a flag: it was derived from the steps per minute. For pace they are compared with a
value that depends on body height, so give --height. People with long legs take fewer steps at the same speed.
Source: Rowe et al. 2011 for the height.

### static_loading_index

relief between steps

How little relief the walk gives between steps, 0 to 1: 0 is brisk and lively, 1 a slow stroll. It weighs
cadence, movement of the trunk, arm swing and turning of the trunk over ten seconds, as far as sensors tell
them. It is a description of how you walk, not a measurement of the back; no study has checked it against one.
Intended slow walks, slopes and a trolley make it high for good reasons. Source: our own weights, after
Callaghan et al. 1999, Cappozzo 1984 and Anders et al. 2007.

### step_regularity

regularity and symmetry

How much a step is like the one before, 0 to 1, over a bout. The acceleration of the trunk is compared with
itself one step later. It needs a sensor at the pelvis or lower back and ten seconds of straight walking.
Turns, rough ground and a loose strap lower it. Source: Moe-Nilssen and Helbostad 2004, with the length of the
acceleration in place of its vertical part.

### stride_regularity

regularity of strides

How much a stride is like the one before, 0 to 1: as step_regularity, but two steps later. It stays high even
when both legs differ. Source: Moe-Nilssen and Helbostad 2004.

### step_symmetry

symmetry of steps

Step regularity over stride regularity: 1 when both legs do the same. It may be a little above 1. A sensor
worn off the middle lowers it although the legs are even. Source: Moe-Nilssen and Helbostad 2004.

### confidence

confidence

How far the numbers can be trusted, 0 to 1. Of a second: how well the last five seconds repeat themselves at
the step. Of an arm swing: how clear the swing and its axis are. Of a landing: how sure its verdict is, from
0.5, as good as a guess; below 0.75 it is in doubt. It is no probability; below 0.5 be doubtful. Source: our
own.

### seconds

seconds

One entry for each second of the recording: what a live view would have shown then. Nothing in it looks ahead,
so it lags a few seconds behind a change.

### second

a second

The event line of one second: walking or not, cadence, speed, arms, pace. Its fields are those of an entry of
seconds.

## arms

### arm_swings

arm swing

Every swing of an arm, forward or backward, between two turning points of the forearm. It takes an
accelerometer and a gyroscope on forearm, wrist or hand. Gestures, carrying and a hand on a rail are left out.
Source: our own, after Warmerdam et al. 2020.

### arm_swing

one arm swing

The event line of one swing of an arm; its fields are those of an entry of arm_swings. As a reason of a flag
it says that the range of the arm swing led to it.

### arms

the arms

What each arm did over the whole walk: how much it swung, how far, how evenly. One distal sensor for each arm
decides: forearm, then wrist, then hand.

### arm_summary

both arms together

What both arms did together: their difference and how well they went against each other. It needs a sensor on
each side. It is absent when one arm was busy.

### rom_deg

how far the arm swings

Range of an arm swing in degrees: how far the forearm turns from its rearmost to its foremost point. Of an
arm: the median of its swings. About 40 to 70 degrees is common at a usual pace in young adults, less when
slow and with age. A watch that turns on the wrist, or an arm that carries something, spoils it. Source:
definition of Warmerdam et al. 2020.

### arm_rom_left_deg

how far the left arm swings now

Range of the left arm's last swings in degrees, at that second; only while walking. It is defined as rom_deg.

### arm_rom_right_deg

how far the right arm swings now

Range of the right arm's last swings in degrees, at that second; only while walking. It is defined as rom_deg.

### arm_rom_deg

how far the arm swings now

The same for an arm whose side nobody said. Name the place left_wrist or right_wrist and it becomes
arm_rom_left_deg or arm_rom_right_deg.

### peak_dps

how fast the arm swings

The greatest angular velocity of an arm swing, in degrees a second. Around 100 to 250 is common at a usual
pace. It grows with pace, so compare like with like. Source: Warmerdam et al. 2020.

### shoulder_rom_deg

how far the upper arm swings

How far the upper arm turns in a swing, in degrees: the shoulder's part. With sensors on upper arm and forearm
it is seen; from one wrist it is an estimate (see method). Bent arms and small swings make the estimate
unsure, and then it is left out. Source: our own.

### elbow_rom_deg

how far the elbow bends in a swing

How far the elbow bends and stretches in a swing, in degrees. It is seen with sensors on upper arm and
forearm, and estimated from one wrist. Natural walking mixes shoulder and elbow, about half and half. Source:
our own.

### shoulder_share_pct

how much of the arm swing is the shoulder's

The shoulder's share of an arm swing in percent: upper arm over upper arm plus elbow. From one wrist it may be
off by 5 to 15 points, since it comes from where the pivot of the swing lies. About 30 to 80 is natural; there
is no right value. Source: our own, see docs/measures.md.

### shoulder_share_low_pct

the least that the shoulder's share can be

The lower bound of an estimated share of the shoulder, in percent. From one wrist the share depends on how long
the arm is and where the sensor sits; with the longest arm that may be it comes out lowest. Saying your arm's
length, or your height, brings both bounds together. Source: our own, see docs/measures.md.

### shoulder_share_high_pct

the most that the shoulder's share can be

The upper bound of an estimated share of the shoulder, in percent; see shoulder_share_low_pct. Where it is 100,
the whole swing may come from the shoulder. Source: our own.

### method

how the shoulder's share was found

How the shoulder's part of a swing was separated from the elbow's: two_segment or wrist_pivot. The first is seen,
the second an estimate. It is absent without a share.

### two_segment

from two sensors on one arm

A method of arm swings: sensors on the upper arm and on forearm, wrist or hand were worn, so that both parts
were seen. Prefer it where you can.

### wrist_pivot

estimated from one wrist

A method of arm swings: one sensor near the wrist was worn, and the shoulder's part is estimated from where
the swing's pivot lies. It needs a clear swing of about 20 degrees or more and an arm that is not much bent.
It is an estimate. Source: our own.

### swinging_share_pct

how much of the walk the arm swings

The share of the walking time in which the arm swung, in percent. It is absent when the arm was busy
throughout, on a rail or with a bag. Source: after Warmerdam et al. 2020.

### arm_stride_ratio

arm swings per stride

How often the arm goes forward and back while each leg takes one step. 1 is usual; near 2 the arm goes with
every step, as some do when very slow. Between, arm and leg do not keep one rhythm. Source: Wagenaar and van
Emmerik 2000.

### regularity

evenness of the arm swing

How much one swing of the arm is like the next, 0 to 1. Low values mean gestures, carrying or a sensor that
slips, more often than anything else. Source: after Warmerdam et al. 2020.

### asymmetry_pct

left and right arm compared

Left minus right range of the arm swing, as a percentage of the greater: plus when the left swings more. It
needs both arms, swinging for most of the walk. Differences of 40 percent are common in older adults and say
nothing about handedness or health (Killeen et al. 2018, 334 people). A bag, a stick or a watch on one side
explains most of it.

### coordination

how the arms go against each other

How well the arms go against each other, 0 to 1: 1 is perfect alternation. It is the height of the
cross-correlation of both arms within half a second. It needs both arms swinging. Source: Warmerdam et al.
2020.

### busy_share_pct

how much of the walk the arm is busy

The share of the walking time in which the forearm was raised and still, in percent: a hand on a rail, a
phone, a bag. That time counts neither as swinging nor as not swinging. From the angle of the forearm against
the vertical; a hand that holds something low is not seen. Source: our own.

### leg_phase_deg

arm against the opposite leg

When the hand is farthest forward, after the contact of the opposite foot, in degrees of a stride: 0 is
together, 180 the wrong way round. Forward is known after the arm has hung in quiet standing. It needs steps
with side and five strides. Source: after Wagenaar and van Emmerik 2000.

## landing

### shock_attenuation

share of the shock that does not reach the back

How much smaller the shock of a landing is at the lower back than at the shank, as a share. It needs both
sensors at 100 samples a second. Sensor sites and clothing matter, so compare one person with itself only.
Source: our own detection.

### heel_strikes

landings

What happens at an initial contact and just after it, one entry for each: angle of the foot, knee, sharpness,
verdict. Which fields there are depends on the sensors: foot, thigh and shank, or lower back.

### heel_strike

a landing

The event line of one landing; its fields are those of an entry of heel_strikes. It is reported at most a second
after the contact.

### foot_strike_angle_deg

angle of the foot at landing

Sole against ground at contact, in degrees: toes up is positive, 0 is flat as in the middle of the step. It
needs a sensor with a gyroscope on the foot. About 15 to 25 is usual at a normal pace, less when slow; a flat
landing is another way to walk, not a fault. On slopes it follows the ground. Source: our own detection.

### knee_at_contact_deg

bend of the knee at landing

Flexion of the knee at contact, in degrees; 0 is standing. It needs sensors on thigh and shank of one leg.
About 0 to 10 is usual. The zero comes from quiet standing of two seconds if there was any; else it is
estimated and less sure.

### knee_excursion_deg

how far the knee yields

How much further the knee bends from contact while it takes the weight, in degrees. It needs sensors with
gyroscopes on thigh and shank of one leg, and needs no zero. It grows with speed: about 3 at 0.5 m/s, 8 at
0.9, 14 at 1.3. Slow walking is firm by nature. Source: reference curves of Schwartz et al. 2008 (children;
scaled).

### knee_rom_deg

range of the knee

Range of the knee's flexion over a stride, in degrees. It needs sensors on thigh and shank of one leg. About
50 to 65 is usual, less when slow. Skin and straps move, so a few degrees of error are normal.

### impact_peak_mps2

peak at the foot

The greatest change of a foot sensor's acceleration at landing, in metres per second squared. It depends on
shoe, floor, strap and sampling rate as much as on the step; compare only walks with the same. It is no force.
It is left out where the sensor's range cuts peaks off.

### impact_sharpness

sharpness of the landing

How sharply the trunk feels a landing, without unit: the steepest change of its vertical acceleration,
relative to the rhythm of the walk. It needs a sensor at the lower back. About 4 to 9 is common; a hard floor,
other shoes or a backpack change it as much as the way of walking. Compare only within one walk. Source: our
own, see docs/measures.md.

### heel_to_flat_s

from the heel to flat

The time in seconds from a foot's contact to where its sole lies nearly flat. It needs a sensor on the foot
and a landing on the heel. About 0.1 to 0.2 s is common, more when walking slowly. A leg that hardly yields
holds the foot up for longer; so do other shoes. Source: our own.

### verdict

how the leg takes the weight

One word for a landing: springy, stiff or unknown; basis says what it rests on, confidence how sure it is.
With thigh and shank: how far the knee yields, beside what is usual at that speed, from 0.4 m/s on. With a
shank alone: the same, estimated from how it turns over the ankle. With a foot or the lower back: only whether
the landing is firmer than your usual one. Whether springier is better is disputed; it describes.

### springy

springy landing

A verdict on a landing: the knee yields as is usual at that speed, or more. With foot or lower back alone it
only says that the landing is no firmer than usual. See verdict for how it is judged.

### stiff

firm landing

A verdict on a landing: the knee hardly yields, less than about a third of the usual at that speed, or clearly
less than the other one. With foot or lower back alone: a landing firmer than your usual one. One such step
means nothing; most steps of a leg do. See verdict for how it is judged.

### knee

verdict from the knee

The basis of a verdict on a landing: the flexion of the knee, from sensors on thigh and shank. The best one;
its error is about 1.5 degrees.

### shank

verdict from the shank

The basis of a verdict on a landing: how the shank turns over the ankle after contact. A yielding knee lets it
turn faster than the rest of the step; twice the difference estimates the yield. Its error is about 3 degrees,
so it says stiff only when that is clear.

### foot

verdict from the foot

The basis of a verdict on a landing: how long the foot takes from the heel to flat, beside your own usual of
the last minutes. It says nothing about the knee, and shoes or slopes change it too.

### trunk

verdict from the trunk

The basis of a verdict on a landing: how sharply the lower back takes it, beside your own usual of the last
minutes. It says nothing about the knee, and shoes or the floor change it too.

### unknown

landing without a verdict

A verdict on a landing: it cannot be determined, and reason says why. It is never counted against anybody.

### no sensor tells how this leg lands

no verdict: sensors are missing

A reason for an unknown landing: no sensor on this leg or at the lower back can tell. Thigh and shank together
tell best, then the shank, the foot and the lower back. Other measures of the landing may be there all the
same.

### the usual landing is not known yet

no verdict: nothing to compare with yet

A reason for an unknown landing: foot and lower back compare with your own usual landing. That is known after
some fifteen landings of a leg.

### the knee's axis is not known yet

no verdict: the knee is not known yet

A reason for an unknown landing: the direction in which the knee bends is learnt from the first strides. A few
more steps bring it; if not, one of the sensors slips.

### too slow for a verdict

no verdict: slow walking

A reason for an unknown landing: below 0.4 m/s every knee yields little, so nothing can be said. It is no
remark on the pace.

### the walking speed is not known

no verdict: speed unknown

A reason for an unknown landing: the usual yielding of a knee depends on speed, and the speed is not known. A
sensor on a foot or the lower back, and --height, bring it.

### turning, or on stairs

no verdict: a turn or stairs

A reason for an unknown landing: turns and stairs change every landing. The next straight steps on the level
count again.

### running, not walking

no verdict: running

A reason for an unknown landing: how a leg takes the weight is judged in walking only. A running leg yields and
strikes otherwise. The next steps of walking count again.

### samples are missing

no verdict: samples are missing

A reason for an unknown landing: the data have a gap around the contact. See gap.

### the last step before a stop

no verdict: the last step before a stop

A reason for an unknown landing: nobody bends the knee much on the step into standing. It is derived from the
body, which does not go on over the leg.

## trunk

### harmonic_ratio_vt

evenness of the steps, vertical

How much of the trunk's vertical movement repeats with each step against what repeats only with each stride.
Even steps give high values; 2 to 4 is usual. Use it as a trend of one person only; it is no measure of
stability. Source: Bellanca et al. 2013.

### pelvis_drop_difference_deg

difference of the pelvis' drop

By how many degrees the pelvis drops more over one leg than over the other, at a quarter of the stance. It is
the mean of at least 20 strides and says nothing about why. A sensor that sits askew can feign it. Source:
default, not from literature.

### loose_rotation

looseness of the trunk

How far thorax and pelvis turn against each other while walking: yes from 6 degrees, some from 3, else little.
It is a description and raises no flag. It needs a gyroscope at chest and pelvis. Source: default, not from
literature.

### pelvis_rotation_rom_deg

turning of the pelvis

Range of the pelvis' rotation about the vertical over a stride, in degrees. It needs a sensor with a gyroscope
at the pelvis or lower back. About 5 to 15 is usual and grows with stride length. Turns of the way are taken
out as far as possible; in a turn do not trust it.

### pelvis_obliquity_rom_deg

rise and fall of the pelvis

Range over which the sides of the pelvis rise and fall in a stride, in degrees. It needs a sensor with a
gyroscope at the pelvis or lower back. About 4 to 10 is usual, less when slow. A sensor on loose clothes shows
more than the body does.

### thorax_rotation_rom_deg

turning of the chest

Range of the chest's rotation about the vertical over a stride, in degrees. It needs a sensor with a gyroscope
at the sternum or upper back. Arm swing and bags change it.

### thorax_pelvis_phase_deg

chest against pelvis

How far the turning of the chest lags that of the pelvis at the rhythm of strides, 0 to 180 degrees: 180 is
counter-rotation. It needs a sensor on each. It rises with speed: together when slow, against each other when
fast (Lamoth et al. 2002, Bruijn et al. 2008). It describes; no value is better.

## learning

### chains

four muscle chains

A picture that coaches use: muscles that work together in walking, drawn as four chains along the phases of a
stride. They are deep_longitudinal, posterior_oblique, lateral and anterior_oblique. Nothing of it is measured; no
sensor on the body sees muscles, and in life all of them work together. More of it: gangart learn chains. Source:
teaching model of Vleeming.

### deep_longitudinal

deep longitudinal chain

In the picture of the four chains: the back of the thigh, the sacrum and the long muscles along the spine. It goes
with the end of the swing and with the moment in which the foot takes the weight. A picture for learning, not a
measurement.

### posterior_oblique

posterior oblique chain

In the picture of the four chains: the seat muscle of one side and the broad back muscle of the other. It goes with
taking the weight and with the body coming over the foot, while the opposite arm swings. A picture for learning, not
a measurement.

### lateral

lateral chain

In the picture of the four chains: the side of the hip and the inner thigh of one side, and the flank of the other.
It goes with standing on one leg, when the pelvis stays level. A picture for learning, not a measurement.

### anterior_oblique

anterior oblique chain

In the picture of the four chains: the slanting muscles of the belly and the inner thigh of the other side. It goes
with pushing off and with the beginning of the swing. A picture for learning, not a measurement.

## flags

### flags

what stood out

Patterns of walking that went on long enough to be worth a word. Each has a kind, a start and end, the moment
it was reported, and what it rests on. It describes a stretch of the walk, never a person. Source: each flag names
its own under basis.

### flag

a flag

The event line of a flag. It comes when the rule fires, without an end, and again when the pattern is over,
with its end.

### kind

kind of a flag

Which pattern a flag tells of. The kinds are static_loading, stop_and_go, little_arm_swing, mostly_elbow,
arm_asymmetry, stiff_landing, hard_landing and decompression_pause; each has its own entry here.

### reasons

what a flag rests on

The measures that led to a flag, by weight. Each has its own entry here, such as cadence or arm_swing.

### proxy

a stand-in

Said of a flag that rests on a stand-in for what it is about, as when only a wrist was worn. Trust it less.

### value

the number behind it

The number that led to a flag or to a notice about the data. Its unit is that of the kind: an index or share
without unit, degrees, or the reading itself. See docs/measures.md.

### static_loading

a slow stroll that goes on

A flag: two minutes or so of slow strolling without a break, with less relief between steps. It rests on
static_loading_index. Short slow stretches at home or in a crowd are left out, since they are slow for
everybody. Ignore it on ice, uphill or in company that walks slowly. Source: default, after Callaghan et al.
1999, Cappozzo 1984 and Anders et al. 2007.

### stop_and_go

stop and go

A flag: walking and standing in turn over minutes, as in a shop or a museum. It rests on pauses and speed
within five minutes. Traffic lights alone do not make it. Source: default, not from literature.

### little_arm_swing

little arm swing

A flag: for half a minute the arms swing less than those of nearly all walkers at their own pace. Hands in
pockets, bags, poles and phones are the usual reasons. An arm that is busy is left out. Source: default; fifth
percentile of 46 walkers.

### mostly_elbow

swing mostly from the elbow

A flag: for half a minute the forearm swings from the elbow and hardly from the shoulder. From one wrist it is
an estimate. Arms held bent as in race walking are not meant. Source: default; fifth percentile of 46 walkers.

### arm_asymmetry

one arm swings much more

A flag: one arm swings much more than the other, beyond what 19 of 20 adults show. A bag, a stick, a watch or
a phone in one hand is the usual reason. It hints at nothing else. Source: Killeen et al. 2018, 334 adults.

### stiff_landing

firm landings of one leg

A flag: in most of the last steps of a leg the knee hardly yields. It needs sensors on thigh and shank, or on
the shank. Downhill paths count too. Source: default, after Schwartz et al. 2008; that softer is better is
disputed.

### hard_landing

landings harder than before

A flag: landings are sharper at the lower back than in the last minutes, or a foot takes longer from the heel
to flat. Another floor, other shoes or a faster pace may be the whole reason, and become usual after some
minutes. It compares you with yourself only. Source: default, not from literature.

### decompression_pause

a rest leaning forward

A flag: a rest in which the trunk leans forward, as on a rail or bench. It is reported as a fact of the walk, for
the record of pauses. Whether it does good, only the walker can say. Source: default, after Takahashi et al.
1995.

### walking_speed

walking speed, as a reason

A reason of a flag: the walking speed led to it. See walking_speed_mps.

### trunk_dynamics

movement of the trunk, as a reason

A reason of a flag: how strongly the trunk moves up and down. It needs a sensor at the lower back, pelvis or
chest.

### trunk_rotation

turning of the trunk, as a reason

A reason of a flag: how lively the lower back turns about the vertical with the steps. It needs a gyroscope
there.

### pauses

pauses, as a reason

A reason of a flag: how often and how long the walk was interrupted. Pauses of 3 to 60 seconds count.

### elbow_share

share of the elbow, as a reason

A reason of a flag: how much of the arm swing comes from the elbow. See shoulder_share_pct.

### knee_excursion

yielding of the knee, as a reason

A reason of a flag: how far the knee yields after contact. See knee_excursion_deg.

### shank_turn

turning of the shank, as a reason

A reason of a flag: how the shank turns over the ankle after contact, from which the yielding of the knee is
estimated. See shank.

### heel_to_flat

time from heel to flat, as a reason

A reason of a flag: the foot takes longer from the heel to flat than usual. See heel_to_flat_s.

### forward_lean

lean of the trunk, as a reason

A reason of a flag: how far the trunk leans forward while resting. It needs a sensor on the trunk and some
walking before, which tells upright.

## quality

### quality

data quality

Faults of the data that a person should know about, each with a code, the sensor, the stretch and a sentence.
They are results, not errors: what can be computed is reported all the same. In a live stream it is also the type of
such a line.

### code

code of a notice

What is wrong with the data, in one word for programs. Each code has its own entry here, such as gap or
clipped.

### gap

a gap in the data

A code: samples are missing for more than 50 ms. Up to 50 ms is filled; up to a second the bout goes on
without the strides across it; longer ends the bout. Nothing is stitched together. Check radio and cable.

### clipped

peaks are cut off

A code: the signal stands at the end of the sensor's range. Steps are still good, peaks of landings are not.
Choose a larger range, 8 g or more on a foot.

### rate_low

too few samples

A code: too few samples a second for some measures. Below 25 there are no steps. Record at 100 if the sensor
can.

### rate_drift

the rate changes

A code: the number of samples a second changed on the way. Time stamps are trusted, so the numbers stay good
as long as the stamps are.

### clock_jump

the clock leaps

A code: the time stamps leapt forward or back. The walk is split there. Perhaps the clock was set, or two
files were joined.

### non_finite

numbers that are none

A code: a number was infinite, not a number or absurdly large. Such samples are left out and counted. Check
how the file was made.

### gravity_removed

gravity is missing

A code: the acceleration lacks gravity, as phones offer it under names like linear acceleration. Most measures
need it. Use the file that includes gravity, or name the columns linacc.

### loose_mount

a loose sensor

A code: the sensor moves against the body. Angles and landings suffer first. Tighten the strap.

### sensor_lost

a sensor fell silent

A code: a sensor sent nothing more although the recording went on. What the others tell goes on. Check its
battery and connection.

### scale_error

gravity has another size

A code: at rest the acceleration is not 9.81 m/s². A few percent are a sensor without calibration; more is
another unit. Check the unit of the file.

### unit_converted

another unit

A code: the numbers look like another unit than m/s² and rad/s, or were converted on request. The message says
which and what to multiply with.

### duplicate_time

the same time twice

A code: two samples of a sensor carry the same time. The first is used, the other is counted.

### late_sample

a late sample

A code: a sample came after a newer one of the same sensor. It is dropped and counted, never sorted in.

### bursty_time

rows in packets or bursts

A code: several rows carry one time stamp, or come together and are stamped on arrival. They are spread
evenly, by a rate that is fixed from the first seconds and follows the clock; none is left out. Real gaps stay
gaps.

### coarse_time

coarse time stamps

A code: the times are written with too few digits for the rows, such as whole seconds. The rows are spread
evenly by their number. Export the times with all digits if you can.

### dead_channel

a dead channel

A code: one channel of a sensor, or one of its axes, stays at one value while the sensor moves. The channel
counts as lost from there on, and what is derived from it is missing, or reported by the next best sensor.

### frozen

a frozen sensor

A code: all channels of a sensor repeat one reading for a second or longer. That is no rest, since a live
sensor has noise; the stretch counts as lost.

### spike

a spike

A code: single readings far beyond their neighbours and beyond what a body does. They are left out like lost
samples. A hard landing is none: it is no larger than the sensor's usual ones.

### same_data

the same data twice

A code: two sensors, or two axes of one, carry exactly the same changing numbers. One of them is a copy, and
it is not known which; neither is believed.

### channels_disagree

channels contradict each other

A code: gravity, as the accelerometer sees it, does not turn as the gyroscope of the same sensor says. A sign,
the order of the axes, a scale or the timing is wrong in one of the two. What needs both is left out. How the
sensor is mounted does not matter.

### sides_disagree

left and right contradict each other

A code: the lower back, which sways to both sides, calls most steps left that the feet call right, or a foot comes
down with the shank of the other leg. Two sensors may have been exchanged. No step is then called left or right.

### clocks_disagree

clocks are apart

A code: the steps of both legs do not alternate as in any walk, or those of foot and shank of one leg do not fall
together, because the clocks of their sensors are apart or run at different speeds. Each leg is then counted alone, and what compares both is missing.

### channel

channel of a notice

Which channel a notice is about: acc for acceleration, gyr for angular velocity, linacc for acceleration
without gravity, mag for the magnetic field. It is missing where that is plain, or where no single channel is to
blame.

### count

how many samples

How many samples a notice concerns. It is absent where counting makes no sense, as for gaps.

### message

the sentence of a notice

A notice in plain English, the same in every language setting, for programs and logs. The table says it in
your language.

### acceleration_mps2

acceleration behind a notice

The acceleration at rest that led to a notice about gravity or scale, in metres per second squared. At rest
9.81 is right.

### jump_s

size of a leap of the clock

How far the time stamps leapt, in seconds; minus is backward. Whole hours point to the clock of the computer.

### clipped_share

share of cut-off samples

Share of a sensor's samples that stand at the end of its range, 0 to 1. See clipped.

### lost_share

share of lost samples

Share of a sensor's samples that are missing by the clock, 0 to 1. Above a few hundredths look at radio and
cable.

### not_computed

what is missing, and why

The measures that are missing from a result, each with its reason and what would bring it. Silence is
preferred to a doubtful number. The table translates the reasons.

### metric

name of a missing measure

The machine name of a measure that was not computed. Ask gangart explain for it.

### reason

why something is missing

Why a measure or a verdict is missing, in plain English for programs and people. Reasons of landings have
entries here.

## recording

### recording

the recording

Where a result came from: file, digest, format, length and sensors. With it a number can be traced to the
bytes it came from.

### subject

whose walk, and how tall

The body height that the result was made with, whether it was given or assumed, and the code of the person. Speeds
and lengths from the lower back go with the height. The person is null where nobody said it.

### file

name of the recording

The name of the recording as it was given on the command line. A single minus is standard input.

### sha256

digest of the recording

SHA-256 of the bytes that were read, in hexadecimal. Two results with the same digest came from the same data.
It is null for live walks.

### format

format of the recording

What the recording was: canonical for a CSV table, or the name of the source. The table of formats stands in
docs/recordings.md.

### started_at

when it began

The wall-clock start with its offset, if it is known. All other times count from the start of the recording,
so a change of the clock does not touch them.

### sensors

the sensors

The sensors of the recording, each with place, rate, channels and what was lost. Their order is that of the
file.

### place

where a sensor is worn

A place on the body, such as lower_back, left_wrist or right_foot. Places: lower_back, pelvis, upper_back,
sternum, head, and with left_ or right_ in front upper_arm, forearm, wrist, hand, thigh, shank, ankle, foot.
Any way round is fine as long as it stays that way.

### channels

what a sensor measures

The kinds of readings of a sensor: acc with gravity in m/s², gyr in rad/s, mag in µT, linacc without gravity.
What is missing limits what can be computed; see not_computed.

### rate_hz

samples a second

The median number of samples a second of a sensor, in hertz; in a notice, the rate that led to it. From 25 on
steps can be reported, 100 is good for all.

### samples

number of samples

How many usable samples a sensor delivered. Empty and refused ones are not in it.

### duration_s

length

A length in seconds: of a recording from first to last sample, of a bout from first to last contact. Pauses
inside count.

### time_s

time of an event

When something happened, in seconds on the recording's own timeline. It is not when it was reported; see
reported_s.

### start_s

where it begins

Where a bout, stride, swing, flag or notice begins, in seconds on the recording's timeline. Flags are dated
back to the pattern itself.

### end_s

where it ends

Where a bout, stride, swing, flag or notice ends, in seconds on the recording's timeline. It is absent while a
flag goes on.

### reported_s

when it could first be said

The sample time at which the program could first say a thing. Cutting the recording after it changes nothing
about the thing. Minus the time of the thing, it is how late a live view shows it.

### schema

name of the format of the result

The name and version of the result's form, such as gangart.walk/1. Fields may be added; none is renamed
without a new number.

### generator

the program that made it

Name and version of the program that made the result. Numbers of different versions may differ;
docs/validation.md says how much.

### test

which walk test

A walk over a set time or a set way: 6mwt, 2mwt or 10mwt, as --test asked for. It begins with the first step of the
first bout. Definitions: docs/measures.md.

### 6mwt

6-minute walk

The way that somebody walks in six minutes, rests included. The time begins with the first step. If the recording
ends before, only a way that was given is reported.

### 2mwt

2-minute walk

The way that somebody walks in two minutes, rests included. The time begins with the first step. If the recording
ends before, only a way that was given is reported.

### 10mwt

10-metre walk

How fast somebody walks a way of ten metres, or of as many as --distance says. The time is that of the only bout, from
its first step to its last. Cut a run-up off with --from and --to, or the speed comes out wrong.

### test_distance_m

distance of the test

The metres walked in a walk test. Given with --distance, else the walking speed of each bout times its length.
Where the speed of a part is not known, no distance is reported. From the lower back it can be off by a tenth.

### test_distance_basis

basis of the distance

Where the distance of a walk test is from: given or estimated. A given way is to be preferred, for it was measured.

### given

the way was said

The distance of a walk test is the one that --distance said, or the ten metres that its name says. Nothing of it was
measured by the sensors.

### estimated

the way was derived from the sensors

The distance of a walk test is the walking speed of each bout times its length. It is as good as the speed is; see
walking_speed_mps.

### test_duration_s

time of the test

How long the walk test took: the set time, or that of the walked way. It begins with the first step.

### test_speed_mps

speed of the test

The distance of a walk test over its time, rests included. So it is lower than walking_speed_mps after a rest.

### test_turns

turns of the test

How often the trunk turned round in a walk test. It takes a gyroscope at the lower back, pelvis or chest; without one it is
absent, not 0. A wide bend may count as a turn, and nobody has compared the count yet.

### test_cadence_spm

cadence of the test

The middle one of the cadences of all seconds of a walk test in which somebody walked. Rests do not count.

### test_pauses

pauses of the test

How often nobody walked for three seconds or more within a walk test. What comes before the first step is none.

### test_pauses_s

length of the pauses

The seconds of all pauses of a walk test together. It is 0 when somebody walked on all the time.

### person

whose walk it is

The code of the person of a result or of a row of a table, from the list given with --subjects or from the walk's folder. It is
empty or null where nobody said it. It should be a code, never a name.

### height_m

body height

The body height that lengths and speeds from the lower back were computed with, in metres. It was given, or assumed; see
height_assumed.

### height_assumed

whether the height was assumed

True where nobody said how tall the person is, and 1.70 m was taken. Lengths and speeds from the lower back and the shoulder's
share from one sensor are then less sure.

### minute

number of the minute

Which minute of the recording a row is about, counted from 1; with --test, which minute of the test. Minutes without any
data have no row.

### measured_s

seconds with data

How many seconds of a minute, an hour or a day there were data for. A minute with a gap has fewer than 60.

### not_walking_s

seconds without walking

How many of the measured seconds of a minute nobody walked in, in minutes.csv. In a walk test it is the rest.

### hour

hour of the day

The hour of the clock that a row of `gangart day` is about, 0 to 23. Empty in rows of days, and where the recording does not
say when it began; start_s counts from its start then.

### bouts_to_10s

bouts of up to 10 s

How many bouts of an hour or day were at most ten seconds long. A bout counts where it begins.

### bouts_to_30s

bouts of 10 to 30 s

How many bouts of an hour or day were longer than ten and at most thirty seconds long. Each counts where it begins.

### bouts_to_60s

bouts of 30 to 60 s

How many bouts of an hour or day were longer than thirty seconds and at most a minute long. Each counts where it begins.

### bouts_to_120s

bouts of one to two minutes

How many bouts of an hour or day were longer than one and at most two minutes long. Each counts where it begins.

### bouts_over_120s

bouts of more than two minutes

How many bouts of an hour or day were longer than two minutes. Each counts where it begins.

### longest_bout_s

longest bout

The longest bout that begins in an hour or day, in seconds. Empty where none begins.

### p10

end of the lowest tenth

In a name that ends so: a tenth of the walking seconds of the hour or day had no more than this. It is there from sixty such
seconds on, as is the middle, which has the plain name.

### p90

end of the highest tenth

In a name that ends so: nine tenths of the walking seconds of the hour or day had no more than this. It is there from sixty
such seconds on.

### date

day of the walk

The day of a walk as the list given with --subjects says it. Nothing is done with it.

### tags

what was said of the walk

Words for a walk as the list given with --subjects says them, for sorting. Nothing is done with them.

## lines

### v

version of the lines

The version of the event lines, 1 so far. A reader may rely on the names as long as it stays the same.

### type

kind of a line

What an event line tells: hello, device, quality, second, initial_contact, final_contact, stride, arm_swing,
heel_strike, bout, flag, note, bye, and more from the coach. Skip types you do not know.

### t

time of a line

When an event line could first be reported, in seconds of the recording: the same as reported_s. Lines come in
this order.

### hello

the first line

The line that opens a stream: form, program and sensors. Read it before all others.

### bye

the last line

The line that closes a stream: counts, a summary, what is missing. Without it the stream broke off.

### device

a device comes or goes

The line that tells that a device of a live walk was found, lost or came back. The walk goes on meanwhile.

### note

a note

The line of words that a person or the program left in a walk. It changes no number.

### wrong_tip

the tip that the walker says was wrong

The name of the cue that was given a moment ago and did not fit, by the walker's own word: the key w, or the
command `gangart mark wrong_tip`. It is not given again on this walk. `start_s` and `end_s` name ten seconds of the
walk on either side of it, so that the rule behind it can be judged later by what the sensors said.

### source

where a device line comes from

The source that a device line is about, such as a serial port. It is written as on the command line.

### counts

how many lines of each type

How many lines of each type a stream held. A reader can check that it missed none.

### summary

the walk in a few numbers

Steps, walking time and median cadence of the whole walk. It counts walking bouts only.

### interrupted

why it broke off

Why a stream ended before its time; absent when it did not. What was reported before still holds.

### basis

what it rests on

Of an initial contact: event or rhythm. Of a flag: where its rule comes from, in one line; "default, not from
literature" means that it is our own choice. Of a pause: why it began, target, symptom, asked, lean or
standing. Of a landing: what its verdict rests on, knee, shank, foot or trunk.

### protocol

what the device speaks

The protocol that the bytes of a device were read by, as x-IMU3 or lines of text. It is recognised from the
first bytes, or given with the source. See docs/devices.md.

### cues

cues of the walk

In the result of a kept walk: what the coach said, each with the fields of its line. A walk without a coach
has none.

### notes

notes of the walk

In the result of a kept walk: the words that the walker said about moments. Each has the time at which it was
said.

### symptoms

marks of discomfort

In the result of a kept walk: the marks that the walker set, each with the fields of its line. Nothing but the
walker sets one.

### rejected

refused frames

How many frames of a device were refused so far, by reason: bad_length, bad_checksum, unknown_message,
implausible_value or truncated. It stands in the line of a device that is lost or back. Few are normal on a
poor connection; many mean that the protocol or the speed of the line is wrong.

### clock_jumps

leaps of a device's clock

How often the time of a device had to be taken anew from when its bytes arrived: its clock was set or began again, or it
was away for longer than its clock could tell. After each the analysis begins anew. It stands in the line of a device
that is lost, back, or at the end of its walk.

### drift_ppm

how far a device's clock drifts

How much faster a device's clock runs than the computer's, in millionths; negative when it is slow. Known after half a
minute, for devices with a clock. Some tens are usual; a thousand mean that its rate is not the one it states.

### cue

one sentence of the coach

The line of one kind sentence of the coach during a walk. None comes in the first minute, and never two within
25 seconds. A cue is an offer; ignoring it is fine.

### id

key of a sentence

The key of what the coach says, such as arms.shoulder, the same in every language. gangart explain knows each
of them.

### text

the words that are said

The coach's sentence, to be shown and spoken as it is. In a note line it is what was noted down. Numbers in a
sentence stand in words, so that a voice reads them well.

### lang

language of a sentence

The language of the sentence in text: de or en. It is chosen by --lang, by the settings or by the system.

### unit

unit of a cue's number

The unit of value in a cue, such as spm for steps per minute. It is absent where there is no number.

### interval

part of a walk in intervals

The event line that tells that a walk in intervals goes on to its next part. As a field it is the number of
the interval, from 1, and 0 before the first. Only a walk that goes on has such lines; analyze has none.

### change

what changes in an interval walk

What an interval line tells: warm_up, walk, minute_left, signal_lost, signal_back or end. After signal_lost
the clock goes on by time alone, so walking that follows is assumed, not seen.

### target_s

length of an interval by its plan

Seconds of walking that the plan gives an interval; pauses do not count. It is absent where the walker walks
until a pause of their own. Source: the walker's plan, five minutes unless it says otherwise, which is our own
choice.

### total_walk_s

time walked in all intervals

Seconds walked so far, with pauses left out. Stretches without data count by time; gap_s says how many seconds
that were.

### gap_s

time without data

In an interval line: seconds without data that are now over. In totals: seconds of walking that were counted
although no data came.

### totals

sums of an interval walk

What a walk in intervals came to, in its last interval line. Its pauses is how many pauses began, its pause_s
how long they were together, its relief_s a mean.

### intervals

how many intervals

How many intervals of a walk were begun. One that was broken off counts too.

### symptom

the walker marks discomfort

The line of the moment at which the walker says that discomfort begins, by a key, a command or two taps.
Nothing else ever makes it: no measure guesses how somebody feels.

### time_to_symptom_s

walking until discomfort was marked

Seconds of walking from the last rest, or from the start, to the walker's mark. In totals it is that of the
first mark. It is absent when nobody was walking, and as late as the mark was.

### symptom_free_s

longest walking without a mark

The longest walking in seconds from one rest to the next, or to a mark. It tells what was marked, not what was
felt.

### comfort

what the walker asks

What a kept walk says first: how long walking was comfortable, the longest stretch, the marks, intervals walked
and planned, and rests. It follows from intervals, symptoms and pauses of the same file.

### comfortable_s

comfortable walking

Seconds walked in the warm-up and the intervals. A mark begins a rest, and rests are not counted. It says what was
marked, not what was felt.

### marks

marks of discomfort

The marks of a kept walk in order, each with its time, its interval and the walking before it. Nothing but the
walker marks discomfort.

### planned_intervals

planned intervals

How many intervals the plan of the walk had. It is absent where a plan goes on for as long as the walker likes.

### planned_walk_s

planned length of an interval

Seconds of walking that each interval of the plan was meant to have. It is absent for walking without a target.

### plan

the plan of a walk

How a walk in intervals was meant to go, as it stood in the plan's file then. A plan that was changed later does not
change it.

### name

the name of a plan

What a plan of walks in intervals is called. It is chosen with `gangart plan new`.

### warm_up_s

planned warm-up

Seconds of easy walking before the first interval of a plan. 0 means that the walk begins with the first interval.

### walk_s

planned walking

Seconds of walking in an interval of a plan. It is absent for walking until the walker rests.

### repeats

planned repeats

How many intervals a plan has. It is absent for as many as the walker likes.

### pause

something about a rest

The line that tells that a pause begins, what happens in it, and that it is over. What happens stands in
state, why it began in basis. It may begin by itself after half a minute of standing.

### state

what happens to a pause or device

Of a pause: begin, lean and lean_end for a rest leaning forward, relief when the walker says better, ready
when it lasted as long as planned, or end. Of a device: found, lost, returned, or ended with the walk.

### pause_s

time of a pause

Seconds since the pause began. In totals it is the time of all pauses together.

### relief_s

time until it was better

Seconds from a pause's beginning until the walker said better. In totals it is the mean of those pauses. It is
absent when that was never said.

### proposed_walk_s

proposal for the next interval

Seconds that an interval of the next walk might have: a little longer after three intervals without a mark,
shorter after two marks before the target. It is only a proposal and becomes the plan by gangart plan accept,
never by itself. Source: our own rule; no trial compared lengths.

## page

### mode

where a shown walk comes from

Of the state of a page: live for a walk that goes on now, demo for the demonstration, replay for a recording that is
played, kept for a walk out of its folder. In the first two the buttons of the page mark the walk.

### phase

what goes on

Of the state of a page: waiting before the first sample, standing, walking, paused in a rest of the plan, lost
while a sensor is gone, doubted while data come and none of them can be believed, over at the end. Of an interval
walk: ready, warm_up, walk, pause or over.

### bouts

how many bouts have ended

The bouts of the walk so far, for the page. The one that goes on is counted when it ends, so that it can be 0
beside many steps.

### pace_direction

what to change of the pace

More, less or good, for the page. With a planned cadence it compares with that, by the limits of the coach;
without one a stroll or slow pace asks for more. It is null while nobody walks, while running, and while the data
are not trusted.

### arms_direction

what to change of the arm swing

More as soon as one of the arms worn wants more, else good, for the page. It is null while nobody walks, and
without a sensor at an arm.

### arm_left_direction

what to change of the left arm's swing

More while little arm swing is reported of the left arm, or while it hardly moves; else good. It is null while
nobody walks, and without a sensor there.

### arm_right_direction

what to change of the right arm's swing

More while little arm swing is reported of the right arm, or while it hardly moves; else good. It is null while
nobody walks, and without a sensor there.

### landing

what the last landing was

Of the state of a page: springy or stiff, as the last landing with a verdict was. It is null before the first, and
while nobody walks. Do not judge by a single step.

### family

what a sentence is about

Of the sentence on the page: cue for a tip or praise, interval, symptom or pause for what the plan and marks
bring. It is the type of the event line that the sentence came with.

### texts

the sentence in both languages

The sentence on the page in German and English, as far as both are known. So the page can change its language
without asking anew.

### de

the German sentence

The German form of a sentence on the page. It is absent where only the language of the walk is known.

### en

the English sentence

The English form of a sentence on the page. It is absent where only the language of the walk is known.

### number

the number of the interval

Of a walk in intervals: which interval goes on, from 1; 0 before the first. It stays the same during the pause after
the interval.

### left_s

walking left to the pause

Seconds of walking until the pause or the end of the interval, for the ring of the page. It is absent outside an
interval and without a target. Standing does not count it down.

### walked_s

walking in the plan so far

Seconds of walking in all intervals so far, pauses left out. It can differ from walking_s, because a plan goes on by
time while a sensor is gone.

### is_last

whether it is the last interval

True in the last interval of the plan: after it the walk is over, without another pause. Without a number of
intervals it is false.

### no_data

whether the clock goes on without data

True while the interval is counted by time alone, because no data come. Tips are silent then.

### last_t

when discomfort was marked last

Time of the last mark of discomfort, in seconds of the walk. It is absent before the first mark.

### last_time_to_symptom_s

walking before the last mark

Seconds of walking from the last rest to the last mark of discomfort. It is absent before the first mark.

### today

the other walks of the day

What the same person walked before on this day, out of the walks that were kept: walked_s and longest_s. The end view of
the page adds the walk just made. It is null until the walks have been read, and in replays.

### longest_s

the longest stretch of the day so far

Of today: the longest walking without a mark of discomfort in one of the earlier walks. Walks without a coach do
not count in it.

### battery_pct

charge of the battery

What the device said last of its battery, in percent. It is absent where the device does not say. Many devices say it
seldom and coarsely.

### devices

the connections

Of the state of a page: each connection with its name, where its sensors are worn, and what became of it last. It is
the short form of the device lines.

### places

where the sensors of a device are worn

The places of all sensors behind one connection. Their order is that of the device.

### kept_bytes

bytes kept of the walk

How many bytes of the walk are in its journal so far. It is null when nothing is kept, or no more.

### viewers

how many watch

How many pages and programs follow the walk at this moment. At most 32 may.

### messages

the latest messages

The last four messages of the program, in the language of the walk: a device gone or back, a disk that is nearly
full. The page shows the newest.

### language

the language of the walk

The language in which the walk speaks: de or en. A page may show another, because sentences come in both.

## exitCodes

### 0

exit code 0: done

The program did what it was asked. A walk ended with Ctrl-C counts as done, too.

### 1

exit code 1: problems found

A strict check found problems in a recording. The messages say which.

### 64

exit code 64: usage

The command line could not be understood: an unknown option, or values that do not fit together. The command
with -h shows examples.

### 65

exit code 65: data unusable

A file was read but holds nothing that can be used. The message names the row or column and what to try.

### 66

exit code 66: input missing

There is no such file. Check the spelling of its name and folder.

### 69

exit code 69: device not available

No device was found, or another program uses it. Try gangart devices.

### 73

exit code 73: cannot create output

A file or folder for the result cannot be made. The message says why and what to try.

### 74

exit code 74: input or output failed

Reading or writing failed on the way, as with a full disk or a cable that was pulled. What was kept so far
stays.

### 75

exit code 75: device lost

A device went away during a live walk and did not come back. The walk up to then is kept.

### 77

exit code 77: no permission

You may not read the file or open the device. The message says what to change.

### 78

exit code 78: configuration

A settings or plan file cannot be used. The message names the line.

### 130

exit code 130: interrupted

The program was interrupted before anything could be kept, or by a second Ctrl-C. A first Ctrl-C ends in
order.

## cues

### pace.up

cue: a little brisker

Said when the pace stays below the own target for about 20 seconds. Brisker walking gives more relief between
steps. Ignore it on slopes, ice, in a crowd or when you do not feel like it. Source: own rule; the target is
your own.

### pace.good

cue: good pace

Said once when the pace is back at the target. Praise comes at least as often as tips.

### pace.fade

cue: the pace eases off

Said when the pace falls about 8 percent below that of the first minutes. A rest now may let the rest of the
walk be easier. It is an offer.

### slow.stroll

cue: a slow stroll

Said when a slow stroll has gone on for a while, as reported by static_loading. A brisk minute gives more relief
between steps. Ignore it when the slow pace is wanted.

### arms.more

cue: let the arms swing

Said when both arms swing little for a while (little_arm_swing). Cues on arm swing raised range, speed and
stride length in older walkers (Khiyara et al.). Ignore it with full hands or poles.

### arms.shoulder

cue: swing from the shoulders

Said when the swing comes mostly from the elbows (mostly_elbow). It is a matter of style; no study shows a
benefit. Ignore it if it feels odd.

### arms.side

cue: let one arm join in

Said when one arm swings little for half a minute while the other swings, or much less than the other. A bag
or a phone in that hand is reason enough to ignore it.

### arms.still

cue: one arm is quiet

Said once when one arm does not swing at all. If the hand holds a rail, a stick or a lead, let it; safety
first.

### arms.good

cue: lovely arm swing

Said once when the arms swing well again after a tip. Nothing needs to change.

### step.soft

cue: land softly

Said when most steps of a leg land firmly (stiff_landing) or harder than before (hard_landing). Shoes and
floor may be the whole reason. Never said below a normal pace or with unclear data.

### step.good

cue: soft steps

Said once when landings have become softer after a tip. Nothing needs to change.

### chest.loose

cue: let the chest turn along

Said when a sensor on the chest sees it turn by less than three degrees for half a minute. A chest that turns loosely
to the other side than the pelvis goes well with swinging arms. Ignore it with a bag on the back or if it feels odd.
Source: own rule.

### chest.good

cue: the chest turns along

Said once when the chest turns further after a tip. Nothing to change.

### int.start

cue: an interval begins

Said when an interval of the plan begins, with its number and length. Wait for a safe place if there is none.

### int.minute

cue: one more minute

Said when a minute of the interval is left. It can be switched off with the other cues.

### sym.noted

cue: a mark was noted

Said when a mark was made that something is felt, with the time since the interval began. The interval ends
there and a pause is offered. If unusual trouble is felt, read gangart explain safety.

### pause.start

cue: a pause begins

Said when a pause begins: hands on a rail or bench, leaning forward. Support the weight with the hands;
leaning without support is no rest. Sit if that feels better. Whether it helps, only you can tell.

### pause.ready

cue: carry on

Said about a minute and a half into a pause. There is no hurry.

### end

cue: done

Said at the end of a walk, with its length and the number of intervals. Times are rounded to minutes.

### data.unsure

cue: signal unclear

Said when the data are too unclear for tips. The walk is recorded all the same, and tips come back by
themselves.

### data.lost

cue: sensor gone

Said once when a sensor of a live walk is gone. The clock of the walk keeps running and the sensor is waited
for.
"""##
  static let german: StaticString = ##"""
# Erklärungen auf Deutsch

Was jedes Wort des Programms bedeutet, für `gangart explain` und docs/words.de.md. Eine Zeile mit `##` ist ein Thema,
eine mit `###` ein Wort; die Zeile darunter sagt, wie es in einfachen Worten heißt, mitten im Satz; dann folgen zwei bis
sechs Sätze: was es ist, wie es zustande kommt, wann ihm nicht zu trauen ist, woher es stammt. Themen, Wörter und ihre
Reihenfolge sind in jeder Sprache dieselben. Nach einer Änderung: tools/make-explanations

## steps

### initial_contacts

Schritte

Jeder Augenblick, in dem ein Fuß den Boden berührt: einer je Schritt, der Zeit nach. Es entscheiden die besten
getragenen Stellen: beide Füße, dann beide Schienbeine, dann unterer Rücken oder Becken, dann die übrigen.
Erst vier gleichmäßige Schritte nacheinander gelten als Gehen; vorher wird nichts gemeldet. Ein einzelner
Schritt oder Treten auf der Stelle zählt nicht. Quelle: eigene Verfahren; dass Schritte im Betrag der
Beschleunigung am Rumpf sichtbar sind, stammt von Paraschiv-Ionescu et al. 2019.

### initial_contact

ein Schritt

Die Ereigniszeile eines Erstkontakts: Ein Fuß berührt den Boden. Ihre Felder sind die eines Eintrags von
initial_contacts. Unter counts steht, wie viele solcher Zeilen es gab.

### final_contacts

wann jeder Fuß den Boden verlässt

Jeder Augenblick, in dem ein Fuß den Boden wieder verlässt. Dazu braucht es ein Gyroskop an Fuß oder
Schienbein; Sensoren an Oberschenkel oder Rumpf zeigen es nicht. Der Zeitpunkt ist weniger genau als der
Erstkontakt, denn der Fuß rollt ab und hat keine harte Kante. Quelle: eigene Verfahren aus der Drehung des
Beins, geprüft an Druckmesssohlen und Laufstegen.

### final_contact

ein Fuß verlässt den Boden

Die Ereigniszeile eines Abhebens: Ein Fuß verlässt den Boden. Ihre Felder sind die eines Eintrags von
final_contacts.

### lr_label

die Seite jedes Schritts

Welcher Fuß, Arm oder welches Bein es war, von innen gesehen: left (links), right (rechts) oder null, wenn es
sich nicht sagen lässt. Es folgt aus der Trageposition; mit nur einem Sensor am unteren Rücken aus dem Rollen,
Schwanken und Drehen des Beckens. Wo die Zeichen sich widersprechen, bleibt es bei null statt bei einer
Vermutung. Sind links und rechts vertauscht, lohnt der Blick, ob die Sensoren es waren. Quelle: eigenes
Verfahren nach einer Idee von McCamley et al. 2012.

### strides

Doppelschritte

Vom Erstkontakt eines Fußes bis zum nächsten desselben Fußes: zwei Schritte. In einem Gehabschnitt ist es die
Zahl solcher Doppelschritte beider Füße. Doppelschritte über Datenlücken hinweg fehlen. Das Wort folgt dem
Gebrauch von Mobilise-D (Micó-Amigo et al. 2023).

### stride

ein Doppelschritt

Die Ereigniszeile eines Doppelschritts, vom Erstkontakt eines Fußes bis zum nächsten desselben Fußes. Sie
kommt, sobald alles bekannt ist, was dazugehört, spätestens eine Sekunde nach seinem Ende.

### stride_duration_s

Dauer eines Doppelschritts

Wie lange zwei Schritte dauern, in Sekunden; in einem Gehabschnitt der Mittelwert. Es ist das Doppelte der
mittleren Zeit zwischen Kontakten, ohne Pausen. Bei Sensoren, die nur den Rhythmus zeigen, ist ein einzelner
Wert grob und der Mittelwert gut. Übliches Gehen liegt zwischen 0,9 und 1,3 s.

### stance_share_pct

Zeit mit dem Fuß am Boden

Anteil eines Doppelschritts, in dem der Fuß am Boden ist, in Prozent: vom Erstkontakt bis zum Abheben. Dazu
braucht es ein Gyroskop an diesem Bein. Üblich sind etwa 60 Prozent; beim langsamen Gehen wird es mehr. Das
Abheben bringt einige Prozent Fehler, Vergleiche taugen darum nur mit denselben Sensoren. Quelle: die
Definition ist die der Ganganalyse allgemein; das Verfahren ist ein eigenes.

### double_support_share_pct

Zeit mit beiden Füßen am Boden

Anteil eines Doppelschritts, in dem beide Füße am Boden sind, in Prozent. Dazu braucht es ein Gyroskop an
beiden Beinen. Üblich sind etwa 20 bis 30 Prozent, beim langsamen Gehen mehr. Als Differenz aus vier
Zeitpunkten ist es das ungenaueste der Zeitmaße. Quelle: übliche Definition, eigenes Verfahren.

### cadence_spm

Schrittfrequenz

Schritte je Minute. Für eine Sekunde: wie schnell sich die letzten fünf Sekunden im Takt der Schritte
wiederholen. Für einen Gehabschnitt: 60 durch die mittlere Zeit zwischen Kontakten, mit Anlaufen und Wenden.
Gleich nach einem Tempowechsel und nach einer Lücke hinkt sie nach. Etwa 100 ist eine bekannte Faustregel für
Gehen, das sich mäßig anstrengend anfühlt (CADENCE-Adults); näher liegt der Vergleich mit der eigenen
üblichen. Quelle: Moe-Nilssen und Helbostad 2004; Paraschiv-Ionescu et al. 2019.

### turning

Wenden

Steht bei einer Sekunde, in der jemand umkehrte oder scharf abbog, und in walk.json und strides.csv bei jedem
Doppelschritt, der an so einer Sekunde teilhat. Tempo, Auftritte und Arme dieser Zeit bleiben beim Urteilen außen
vor, ihre Doppelschritte bei Mittelwert und Streuung, und es kommt kein Hinweis. Es braucht ein Gyroskop am Rumpf;
ohne eines steht hier nichts. Quelle: eigenes Maß.

### phases

Phasen des Doppelschritts

Wo die Phasen eines Doppelschritts enden, in Prozent des Doppelschritts. Sie folgen aus den Kontakten beider
Füße; was zwischen zwei Kontakten liegt, wird nach üblichen Anteilen geteilt. Sie sind Bezeichnungen zum
Lernen und fehlen ohne Sensoren an beiden Beinen. Quelle: Perry 1992.

### loading_response_end_pct

Ende der Stoßdämpfung

Der Augenblick des Doppelschritts, in dem der andere Fuß den Boden verlässt, in Prozent des Doppelschritts.
Dazu braucht es Sensoren an beiden Beinen; genauer als die Kontakte ist er nicht. Quelle: Perry 1992.

### mid_stance_end_pct

Ende der mittleren Standphase

Der Augenblick des Doppelschritts, in dem das Gewicht über den Fuß gewandert ist, anteilig gerechnet, in
Prozent des Doppelschritts. Dazu braucht es Sensoren an beiden Beinen; genauer als die Kontakte ist er nicht.
Quelle: Perry 1992.

### terminal_stance_end_pct

Ende der späten Standphase

Der Augenblick des Doppelschritts, in dem der andere Fuß den Boden berührt, in Prozent des Doppelschritts.
Dazu braucht es Sensoren an beiden Beinen; genauer als die Kontakte ist er nicht. Quelle: Perry 1992.

### pre_swing_end_pct

Ende der Ablösephase

Der Augenblick des Doppelschritts, in dem der Fuß selbst den Boden verlässt, in Prozent des Doppelschritts.
Dazu braucht es Sensoren an beiden Beinen; genauer als die Kontakte ist er nicht. Quelle: Perry 1992.

### initial_swing_end_pct

Ende der frühen Schwungphase

Der Augenblick des Doppelschritts, in dem das erste Drittel des Schwungs vorbei ist, anteilig gerechnet, in
Prozent des Doppelschritts. Dazu braucht es Sensoren an beiden Beinen; genauer als die Kontakte ist er nicht.
Quelle: Perry 1992.

### mid_swing_end_pct

Ende der mittleren Schwungphase

Der Augenblick des Doppelschritts, in dem das zweite Drittel des Schwungs vorbei ist, anteilig gerechnet, in
Prozent des Doppelschritts. Dazu braucht es Sensoren an beiden Beinen; genauer als die Kontakte ist er nicht.
Quelle: Perry 1992.

### walking_bouts

Gehabschnitte

Strecken des Gehens von mindestens vier Doppelschritten ohne Unterbrechung von drei Sekunden. Jeder Abschnitt
hat eigene Zahlen: Schritte, Schrittfrequenz, Geschwindigkeit, Tempo. Auch eine Datenlücke von mehr als einer
Sekunde beendet ihn. Kurze Abschnitte, wie in der Wohnung, sind immer langsam und unregelmäßig; lange sagen
mehr. Quelle: die Regel von Mobilise-D (Micó-Amigo et al. 2023).

### bout

ein Gehabschnitt

Die Ereigniszeile eines Gehabschnitts, drei Sekunden nach seinem letzten Schritt. Ihre Felder sind die eines
Eintrags von walking_bouts.

### wb_id

Nummer des Gehabschnitts

Die Nummer eines Gehabschnitts in der Aufnahme, ab 0. Die Tabelle zählt ab 1. In walk.json und den Tabellen steht
bei Doppelschritten, Armschwüngen und Auftritten die Nummer des Abschnitts, in dem sie liegen; Ereigniszeilen
kommen, bevor feststeht, ob es einen gibt. Der Name ist der von Mobilise-D.

### steps

Anzahl der Schritte

Wie viele Erstkontakte in einem Gehabschnitt liegen, oder in allen zusammen. Schritte außerhalb der Abschnitte
zählen hier nicht. Ist nur ein Bein zu sehen, zählen dessen Kontakte.

### walking_s

Gehzeit

Die Länge aller Gehabschnitte zusammen, in Sekunden. Stehen und Pausen sind nicht enthalten. Sie reicht je
Abschnitt vom ersten bis zum letzten Kontakt und ist darum etwas kürzer als gefühlt.

### walking

ob gegangen wird

Ob in dieser Sekunde erkennbar gegangen wurde: true oder false. Dazu braucht es einen Gehabschnitt, der zählt,
und einen Schritt in den letzten zwei Sekunden. Die ersten Sekunden sind false, denn das Gehen ist noch nicht
bestätigt.

### running

ob gelaufen wird

Wahr bei einer Sekunde mit Schritten des Laufens und bei einem Gehabschnitt, der meist daraus besteht; sonst fehlt
das Feld. Es kommt aus Schrittfrequenz und Wippen, mit Sensoren an den Beinen aus der Zeit, die ein Fuß am Boden
ist. Schritte und Schrittfrequenz bleiben, aber es gibt keine Tempostufe, kein Gehtempo, keinen Index, kein Urteil
über Auftritte und keinen Hinweis zu den Armen. Ein langsamer Trab ohne Wippen kann als Gehen durchgehen. Quelle:
eigenes Maß.

### event

Kontakt als Augenblick gesehen

Eine Grundlage (basis) eines Erstkontakts: Der Augenblick selbst war zu sehen, an Bein oder Rumpf. Er ist auf
wenige Hundertstelsekunden genau.

### rhythm

Kontakt aus dem Rhythmus

Eine Grundlage (basis) eines Erstkontakts: Nur der Rhythmus der Schritte war zu sehen, etwa am Arm, am Kopf
oder in der Tasche. Wie viele und wie schnell stimmt; der Augenblick ist ungenau, und eine Seite gibt es
nicht. Quelle: eigenes Verfahren (judge.* in gangart thresholds).

### step_time_asymmetry_pct

Asymmetrie der Schrittzeiten

Wie viel länger linke Schritte dauern als rechte, in Prozent der längeren; unter 0 dauern die rechten länger.
Ein linker Schritt endet mit dem Kontakt des linken Fußes. Dazu braucht es Sensoren an beiden Füßen oder
Unterschenkeln und sechs Schritte je Seite; genauer als die Kontakte ist der Wert nicht: Wenige Prozent können
nichts bedeuten. Quelle: eigenes Verfahren.

## pace

### pace_minutes

Minuten je Tempo

Wie viele Minuten des Gehens auf jedes Tempo fallen. Sekunden ohne bekanntes Tempo bleiben weg. Das Tempo
folgt aus der Geschwindigkeit, wo sie bekannt ist, sonst aus der Schrittfrequenz.

### pauses_s

Zeit zwischen den Gehabschnitten

Wie lange zwischen dem ersten und dem letzten Gehabschnitt nicht gegangen wurde, in Sekunden. Es ist eine
Angabe und führt allein zu keinem Hinweis. Quelle: eigene Zählung.

### walking_speed_mps

Gehgeschwindigkeit

Wie schnell der Körper vorankommt, in Metern je Sekunde. Mit Sensoren an den Füßen ist es die Länge durch die
Dauer des Doppelschritts; sonst wird es daraus geschätzt, wie stark sich der Rumpf auf und ab bewegt, wozu die
Körpergröße nötig ist. Eine Schätzung ohne Fußsensor kann um ein Zehntel und mehr danebenliegen; an
Steigungen, auf Treppen und in Kurven ist sie nicht verlässlich. Mal 3,6 ergibt Kilometer je Stunde.

### stride_length_m

Länge eines Doppelschritts

Der Weg von einem Kontakt eines Fußes zum nächsten entlang des Bodens, in Metern; in einem Gehabschnitt der
Mittelwert. Mit Fußsensor folgt er aus der Bahn des Fußes, der einmal je Doppelschritt stillsteht. Ohne ist er
Geschwindigkeit mal Dauer, mit dem Fehler der Geschwindigkeit. Schlurfende Füße, die nie stillstehen,
verderben ihn.

### pace

Tempo

Wie zügig gegangen wird, in einem von vier Wörtern: stroll (Bummeln), slow (gemütlich), normal, brisk (zügig).
Es folgt aus der Gehgeschwindigkeit, wenn sie bekannt ist, sonst aus der Schrittfrequenz gegen einen Wert, der
von der Körpergröße abhängt. Kurze Abschnitte sind bei allen langsam. Die Grenzen liegen bei etwa 0,8, 1,1 und
1,4 m/s (gangart thresholds); es sind Vorgaben, angelehnt an veröffentlichte Normwerte.

### stroll

Bummeln

Die langsamste Klasse des Tempos, wie vor Schaufenstern: unter etwa 0,8 m/s. Die Arme schwingen dabei oft
zweimal je Doppelschritt oder kaum, und der Rücken hat weniger Entlastung zwischen den Schritten. Auf
Glatteis, mit Hund oder kleinem Kind ist es einfach das passende Tempo. Quelle: Vorgabe, nach Wagenaar und van
Emmerik 2000.

### slow

gemütlich

Die zweite Klasse des Tempos, unter dem üblichen von Erwachsenen: etwa 0,8 bis 1,1 m/s. Über die Anstrengung
sagt sie nichts; bergauf kann sie hoch sein. Quelle: Vorgabe; ab 1,1 m/s arbeiten die Rückenmuskeln deutlich
im Wechsel (Anders et al. 2007).

### normal

normal

Die dritte Klasse des Tempos, das übliche von Erwachsenen: etwa 1,1 bis 1,4 m/s. Quelle: Vorgabe, nach
veröffentlichten Normwerten.

### brisk

zügig

Die zügigste Klasse des Tempos, als wäre man etwas spät dran: ab etwa 1,4 m/s oder einer Schrittfrequenz von
mindestens 100. Sie ist das Ziel der Hinweise, keine Pflicht. Quelle: Vorgabe, nach dem Bereich „brisk“ von
Tudor-Locke und Rowe.

### pace_basis

woraus das Tempo folgt

Ob das Tempo aus der Geschwindigkeit (speed) oder der Schrittfrequenz (cadence) folgt. Es ist für einen
Gehabschnitt fest, damit die Klasse nicht springt, wenn eines davon später kommt.

### speed

Tempo aus der Geschwindigkeit

Eine Grundlage des Tempos: Die Klasse folgt aus der Gehgeschwindigkeit. Ist sie bekannt, gilt sie vor der
Schrittfrequenz.

### cadence

Tempo oder Hinweis aus der Schrittfrequenz

Eine Grundlage des Tempos und ein Grund eines Hinweises: Es folgt aus den Schritten je Minute. Für das Tempo
werden sie mit einem Wert verglichen, der von der Körpergröße abhängt; --height hilft. Lange Beine machen bei
gleicher Geschwindigkeit weniger Schritte. Quelle: Rowe et al. 2011 zur Körpergröße.

### static_loading_index

Entlastung zwischen den Schritten

Wie wenig Entlastung das Gehen zwischen den Schritten gibt, 0 bis 1: 0 ist zügig und lebhaft, 1 langsames
Bummeln. Es wiegt Schrittfrequenz, Bewegung des Rumpfes, Armschwung und Drehung des Rumpfes über zehn Sekunden
ab, soweit Sensoren sie zeigen. Es beschreibt die Gehweise und misst nicht den Rücken; keine Studie hat es
daran geprüft. Gewollt langsame Wege, Steigungen und ein Einkaufswagen machen es aus gutem Grund hoch. Quelle:
eigene Gewichte, nach Callaghan et al. 1999, Cappozzo 1984 und Anders et al. 2007.

### step_regularity

Gleichmaß und Symmetrie

Wie sehr ein Schritt dem vorigen gleicht, 0 bis 1, über einen Gehabschnitt. Die Beschleunigung des Rumpfes
wird mit sich selbst einen Schritt später verglichen. Dazu braucht es einen Sensor an Becken oder unterem
Rücken und zehn Sekunden Geradeausgehen. Kurven, unebener Boden und ein lockerer Gurt senken es. Quelle:
Moe-Nilssen und Helbostad 2004, mit dem Betrag der Beschleunigung statt ihres senkrechten Teils.

### stride_regularity

Gleichmaß der Doppelschritte

Wie sehr ein Doppelschritt dem vorigen gleicht, 0 bis 1: wie step_regularity, aber zwei Schritte später. Es
bleibt hoch, auch wenn die Beine sich unterscheiden. Quelle: Moe-Nilssen und Helbostad 2004.

### step_symmetry

Symmetrie der Schritte

Gleichmaß der Schritte durch Gleichmaß der Doppelschritte: 1, wenn beide Beine das Gleiche tun. Etwas über 1
kommt vor. Ein Sensor neben der Mitte senkt sie, obwohl die Beine gleich gehen. Quelle: Moe-Nilssen und
Helbostad 2004.

### confidence

Verlässlichkeit

Wie weit den Zahlen zu trauen ist, 0 bis 1. Für eine Sekunde: wie gut sich die letzten fünf Sekunden im Takt
der Schritte wiederholen. Für einen Armschwung: wie klar Schwung und Achse sind. Für einen Auftritt: wie
sicher das Urteil ist, von 0,5 an, so gut wie geraten; unter 0,75 ist es im Zweifel. Es ist keine
Wahrscheinlichkeit; unter 0,5 ist Vorsicht angebracht. Quelle: eigenes Maß.

### seconds

Sekunden

Ein Eintrag je Sekunde der Aufnahme: was eine Live-Anzeige dann gezeigt hätte. Nichts darin blickt voraus,
darum hinkt es einem Wechsel einige Sekunden nach.

### second

eine Sekunde

Die Ereigniszeile einer Sekunde: ob gegangen wird, Schrittfrequenz, Geschwindigkeit, Arme, Tempo. Ihre Felder
sind die eines Eintrags von seconds.

## arms

### arm_swings

Armschwung

Jeder Schwung eines Arms, vor oder zurück, zwischen zwei Umkehrpunkten des Unterarms. Dazu braucht es
Beschleunigungssensor und Gyroskop an Unterarm, Handgelenk oder Hand. Gesten, Tragen und eine Hand am Geländer
bleiben außen vor. Quelle: eigenes Verfahren, nach Warmerdam et al. 2020.

### arm_swing

ein Armschwung

Die Ereigniszeile eines Armschwungs; ihre Felder sind die eines Eintrags von arm_swings. Als Grund eines
Hinweises sagt es, dass die Weite des Armschwungs dazu führte.

### arms

die Arme

Was jeder Arm über den ganzen Weg tat: wie oft er schwang, wie weit, wie gleichmäßig. Je Arm entscheidet ein
Sensor: Unterarm, dann Handgelenk, dann Hand.

### arm_summary

beide Arme zusammen

Was beide Arme zusammen taten: ihr Unterschied und wie gut sie gegengleich gingen. Dazu braucht es einen
Sensor je Seite. Es fehlt, wenn ein Arm beschäftigt war.

### rom_deg

wie weit der Arm schwingt

Weite eines Armschwungs in Grad: wie weit der Unterarm vom hintersten bis zum vordersten Punkt dreht. Für
einen Arm: der Median seiner Schwünge. Etwa 40 bis 70 Grad sind bei üblichem Tempo und jungen Erwachsenen
häufig, weniger beim langsamen Gehen und im Alter. Eine Uhr, die sich am Handgelenk dreht, oder ein Arm, der
etwas trägt, verdirbt sie. Quelle: Definition von Warmerdam et al. 2020.

### arm_rom_left_deg

wie weit der linke Arm gerade schwingt

Weite der letzten Schwünge des linken Arms in Grad, in dieser Sekunde; nur während des Gehens. Sie ist wie
rom_deg definiert.

### arm_rom_right_deg

wie weit der rechte Arm gerade schwingt

Weite der letzten Schwünge des rechten Arms in Grad, in dieser Sekunde; nur während des Gehens. Sie ist wie
rom_deg definiert.

### arm_rom_deg

wie weit der Arm gerade schwingt

Dasselbe für einen Arm, dessen Seite niemand angab. Mit dem Namen left_wrist oder right_wrist wird daraus
arm_rom_left_deg oder arm_rom_right_deg.

### peak_dps

wie schnell der Arm schwingt

Die größte Drehgeschwindigkeit eines Armschwungs, in Grad je Sekunde. Etwa 100 bis 250 sind bei üblichem Tempo
häufig. Sie wächst mit dem Tempo, darum nur Gleiches mit Gleichem vergleichen. Quelle: Warmerdam et al. 2020.

### shoulder_rom_deg

wie weit der Oberarm schwingt

Wie weit der Oberarm in einem Schwung dreht, in Grad: der Anteil der Schulter. Mit Sensoren an Ober- und
Unterarm ist er zu sehen; vom Handgelenk allein ist er geschätzt (siehe method). Gebeugte Arme und kleine
Schwünge machen die Schätzung unsicher, dann fehlt sie. Quelle: eigenes Verfahren.

### elbow_rom_deg

wie weit der Ellenbogen beim Schwung beugt

Wie weit der Ellenbogen in einem Schwung beugt und streckt, in Grad. Mit Sensoren an Ober- und Unterarm ist es
zu sehen, vom Handgelenk allein geschätzt. Natürliches Gehen mischt Schulter und Ellenbogen, etwa halb und
halb. Quelle: eigenes Verfahren.

### shoulder_share_pct

wie viel vom Armschwung aus der Schulter kommt

Anteil der Schulter am Armschwung in Prozent: Oberarm durch Oberarm plus Ellenbogen. Vom Handgelenk allein
kann er um 5 bis 15 Punkte danebenliegen, denn er folgt daraus, wo der Drehpunkt des Schwungs liegt. Etwa 30
bis 80 ist natürlich; einen richtigen Wert gibt es nicht. Quelle: eigenes Verfahren, siehe docs/measures.md.

### shoulder_share_low_pct

wie klein der Anteil der Schulter sein kann

Untere Grenze eines geschätzten Anteils der Schulter, in Prozent. Vom Handgelenk allein hängt der Anteil davon
ab, wie lang der Arm ist und wo der Sensor sitzt; mit dem längsten Arm, der sein kann, ist er am kleinsten. Wer
Armlänge oder Körpergröße angibt, rückt die Grenzen zusammen. Quelle: eigenes Verfahren, siehe docs/measures.md.

### shoulder_share_high_pct

wie groß der Anteil der Schulter sein kann

Obere Grenze eines geschätzten Anteils der Schulter, in Prozent; siehe shoulder_share_low_pct. Bei 100 kann der
ganze Schwung aus der Schulter kommen. Quelle: eigenes Verfahren.

### method

wie der Schulteranteil bestimmt wurde

Wie der Anteil der Schulter von dem des Ellenbogens getrennt wurde: two_segment oder wrist_pivot. Das Erste
ist gesehen, das Zweite geschätzt. Ohne Anteil fehlt es.

### two_segment

aus zwei Sensoren an einem Arm

Ein Verfahren beim Armschwung: Sensoren an Oberarm und an Unterarm, Handgelenk oder Hand zeigten beide Teile.
Wo es geht, ist es vorzuziehen.

### wrist_pivot

vom Handgelenk geschätzt

Ein Verfahren beim Armschwung: Ein Sensor nahe am Handgelenk wurde getragen, und der Anteil der Schulter folgt
daraus, wo der Drehpunkt des Schwungs liegt. Es braucht einen deutlichen Schwung ab etwa 20 Grad und einen
wenig gebeugten Arm. Es ist eine Schätzung. Quelle: eigenes Verfahren.

### swinging_share_pct

wie viel des Wegs der Arm schwingt

Anteil der Gehzeit, in dem der Arm schwang, in Prozent. Er fehlt, wenn der Arm die ganze Zeit beschäftigt war,
am Geländer oder mit einer Tasche. Quelle: nach Warmerdam et al. 2020.

### arm_stride_ratio

Armschwünge je Doppelschritt

Wie oft der Arm vor und zurück geht, während jedes Bein einen Schritt macht. 1 ist üblich; nahe 2 geht der Arm
mit jedem Schritt, wie bei manchen im sehr langsamen Gehen. Dazwischen haben Arm und Bein keinen gemeinsamen
Takt. Quelle: Wagenaar und van Emmerik 2000.

### regularity

Gleichmaß des Armschwungs

Wie sehr ein Armschwung dem nächsten gleicht, 0 bis 1. Niedrige Werte bedeuten meist Gesten, Tragen oder einen
rutschenden Sensor. Quelle: nach Warmerdam et al. 2020.

### asymmetry_pct

linker und rechter Arm im Vergleich

Weite des linken minus des rechten Armschwungs, in Prozent des größeren: plus, wenn der linke weiter schwingt.
Dazu müssen beide Arme den größten Teil des Wegs schwingen. Unterschiede von 40 Prozent sind bei Älteren
häufig und sagen nichts über Händigkeit oder Gesundheit (Killeen et al. 2018, 334 Menschen). Tasche, Stock
oder Uhr auf einer Seite erklären das meiste.

### coordination

wie gegengleich die Arme gehen

Wie gut die Arme gegengleich gehen, 0 bis 1: 1 ist vollkommener Wechsel. Es ist die Höhe der Kreuzkorrelation
beider Arme innerhalb einer halben Sekunde. Beide Arme müssen schwingen. Quelle: Warmerdam et al. 2020.

### busy_share_pct

wie viel des Wegs der Arm beschäftigt ist

Anteil der Gehzeit, in dem der Unterarm gehoben und still war, in Prozent: Hand am Geländer, Telefon, Tasche.
Diese Zeit zählt weder als Schwingen noch als Stillhalten. Aus dem Winkel des Unterarms zur Senkrechten; was
eine hängende Hand hält, ist nicht zu sehen. Quelle: eigenes Maß.

### leg_phase_deg

Arm gegen das andere Bein

Wann die Hand am weitesten vorn ist, nach dem Kontakt des gegenüberliegenden Fußes, in Grad eines
Doppelschritts: 0 ist gemeinsam, 180 genau umgekehrt. Wo vorn ist, zeigt der Arm, wenn er im ruhigen Stehen
hängt. Es braucht Schritte mit Seite und fünf Doppelschritte. Quelle: nach Wagenaar und van Emmerik 2000.

## landing

### shock_attenuation

Anteil des Stoßes, der nicht im Rücken ankommt

Um wie viel kleiner der Stoß eines Auftritts am unteren Rücken ist als am Unterschenkel, als Anteil. Dazu
braucht es beide Sensoren mit 100 Messwerten je Sekunde. Sitz und Kleidung spielen mit, deshalb nur mit sich
selbst vergleichen. Quelle: eigenes Verfahren.

### heel_strikes

Auftritte

Was bei einem Erstkontakt und kurz danach geschieht, ein Eintrag je Kontakt: Winkel des Fußes, Knie, Schärfe,
Urteil. Welche Felder da sind, hängt von den Sensoren ab: Fuß, Oberschenkel und Schienbein oder unterer
Rücken.

### heel_strike

ein Auftritt

Die Ereigniszeile eines Auftritts; ihre Felder sind die eines Eintrags von heel_strikes. Sie kommt spätestens
eine Sekunde nach dem Kontakt.

### foot_strike_angle_deg

Winkel des Fußes beim Auftreten

Sohle gegen Boden beim Kontakt, in Grad: Zehen hoch ist positiv, 0 ist flach wie in der Mitte des Schritts.
Dazu braucht es einen Sensor mit Gyroskop am Fuß. Etwa 15 bis 25 sind bei normalem Tempo üblich, beim
langsamen Gehen weniger; flaches Auftreten ist eine andere Gehweise, kein Fehler. An Steigungen folgt der
Winkel dem Boden. Quelle: eigenes Verfahren.

### knee_at_contact_deg

Kniebeugung beim Auftreten

Beugung des Knies beim Kontakt, in Grad; 0 ist Stehen. Dazu braucht es Sensoren an Oberschenkel und Schienbein
eines Beins. Etwa 0 bis 10 sind üblich. Die Null stammt aus zwei Sekunden ruhigem Stehen, wenn es sie gab;
sonst ist sie geschätzt und weniger sicher.

### knee_excursion_deg

wie weit das Knie nachgibt

Wie weit das Knie vom Kontakt an weiter beugt, während es das Gewicht aufnimmt, in Grad. Dazu braucht es
Sensoren mit Gyroskop an Oberschenkel und Schienbein eines Beins, eine Null ist nicht nötig. Es wächst mit der
Geschwindigkeit: etwa 3 bei 0,5 m/s, 8 bei 0,9, 14 bei 1,3. Langsames Gehen ist von Natur aus fest. Quelle:
Referenzkurven von Schwartz et al. 2008 (Kinder; umgerechnet).

### knee_rom_deg

Bewegungsweite des Knies

Weite der Kniebeugung über einen Doppelschritt, in Grad. Dazu braucht es Sensoren an Oberschenkel und
Schienbein eines Beins. Etwa 50 bis 65 sind üblich, beim langsamen Gehen weniger. Haut und Gurte bewegen sich,
darum sind einige Grad Fehler normal.

### impact_peak_mps2

Spitze am Fuß

Die größte Änderung der Beschleunigung eines Fußsensors beim Auftreten, in Metern je Sekunde zum Quadrat. Sie
hängt von Schuh, Boden, Gurt und Abtastrate ebenso ab wie vom Schritt; nur Wege mit denselben lassen sich
vergleichen. Sie ist keine Kraft. Sie fehlt, wo der Messbereich Spitzen abschneidet.

### impact_sharpness

Schärfe des Auftretens

Wie scharf der Rumpf einen Auftritt spürt, ohne Einheit: die steilste Änderung seiner senkrechten
Beschleunigung, bezogen auf den Rhythmus des Gehens. Dazu braucht es einen Sensor am unteren Rücken. Etwa 4
bis 9 sind häufig; harter Boden, andere Schuhe oder ein Rucksack ändern es so sehr wie die Gehweise. Nur
innerhalb eines Wegs vergleichen. Quelle: eigenes Maß, siehe docs/measures.md.

### heel_to_flat_s

von der Ferse bis flach

Die Zeit in Sekunden vom Kontakt eines Fußes, bis seine Sohle fast flach liegt. Dazu braucht es einen Sensor
am Fuß und einen Auftritt auf der Ferse. Etwa 0,1 bis 0,2 s sind üblich, beim langsamen Gehen mehr. Ein Bein,
das kaum nachgibt, hält den Fuß länger; andere Schuhe auch. Quelle: eigenes Maß.

### verdict

wie das Bein das Gewicht aufnimmt

Ein Wort für einen Auftritt: springy (federnd), stiff (fest) oder unknown (unbekannt); basis sagt, worauf es
beruht, confidence, wie sicher es ist. Mit Oberschenkel und Schienbein: wie weit das Knie nachgibt, neben dem
bei dieser Geschwindigkeit Üblichen, ab 0,4 m/s. Mit dem Schienbein allein: dasselbe, geschätzt aus seiner
Drehung über dem Knöchel. Mit Fuß oder unterem Rücken: nur, ob der Auftritt fester ist als sonst. Ob federnder
besser ist, ist umstritten; es beschreibt.

### springy

federnder Auftritt

Ein Urteil über einen Auftritt: Das Knie gibt so weit nach, wie es bei dieser Geschwindigkeit üblich ist, oder
weiter. Mit Fuß oder unterem Rücken allein heißt es nur, dass der Auftritt nicht fester ist als sonst. Wie es
zustande kommt, steht unter verdict.

### stiff

fester Auftritt

Ein Urteil über einen Auftritt: Das Knie gibt kaum nach, weniger als etwa ein Drittel des bei dieser
Geschwindigkeit Üblichen, oder deutlich weniger als das andere. Mit Fuß oder unterem Rücken allein: ein
Auftritt, der fester ist als sonst. Ein solcher Schritt bedeutet nichts; die meisten Schritte eines Beins
schon. Wie es zustande kommt, steht unter verdict.

### knee

Urteil aus dem Knie

Die Grundlage eines Urteils über einen Auftritt: die Beugung des Knies, aus Sensoren an Oberschenkel und
Schienbein. Die beste; ihr Fehler ist etwa 1,5 Grad.

### shank

Urteil aus dem Schienbein

Die Grundlage eines Urteils über einen Auftritt: wie sich das Schienbein nach dem Kontakt über dem Knöchel
dreht. Ein Knie, das nachgibt, lässt es schneller drehen als im Rest des Schritts; das Doppelte des
Unterschieds schätzt das Nachgeben. Der Fehler ist etwa 3 Grad, darum heißt es nur stiff, wenn es deutlich
ist.

### foot

Urteil aus dem Fuß

Die Grundlage eines Urteils über einen Auftritt: wie lange der Fuß von der Ferse bis flach braucht, neben dem
eigenen Üblichen der letzten Minuten. Über das Knie sagt es nichts, und Schuhe oder Steigungen ändern es auch.

### trunk

Urteil aus dem Rumpf

Die Grundlage eines Urteils über einen Auftritt: wie scharf der untere Rücken ihn spürt, neben dem eigenen
Üblichen der letzten Minuten. Über das Knie sagt es nichts, und Schuhe oder Boden ändern es auch.

### unknown

Auftritt ohne Urteil

Ein Urteil über einen Auftritt: Es lässt sich nicht sagen, und reason sagt warum. Es zählt nie gegen jemanden.

### no sensor tells how this leg lands

kein Urteil: Sensoren fehlen

Ein Grund für einen unbekannten Auftritt: Kein Sensor an diesem Bein oder am unteren Rücken kann es sagen. Am
besten sagen es Oberschenkel und Schienbein zusammen, dann Schienbein, Fuß und unterer Rücken. Andere Maße des
Auftritts können trotzdem da sein.

### the usual landing is not known yet

kein Urteil: noch nichts zum Vergleichen

Ein Grund für einen unbekannten Auftritt: Fuß und unterer Rücken vergleichen mit dem eigenen üblichen
Auftritt. Den kennt man nach etwa fünfzehn Auftritten eines Beins.

### the knee's axis is not known yet

kein Urteil: Knieachse noch unbekannt

Ein Grund für einen unbekannten Auftritt: Die Richtung, in der das Knie beugt, wird aus den ersten
Doppelschritten gelernt. Einige Schritte mehr bringen sie; wenn nicht, rutscht ein Sensor.

### too slow for a verdict

kein Urteil: langsames Gehen

Ein Grund für einen unbekannten Auftritt: Unter 0,4 m/s gibt jedes Knie wenig nach, darum lässt sich nichts
sagen. Es ist keine Bemerkung zum Tempo.

### the walking speed is not known

kein Urteil: Geschwindigkeit unbekannt

Ein Grund für einen unbekannten Auftritt: Wie weit ein Knie üblicherweise nachgibt, hängt von der
Geschwindigkeit ab, und die ist nicht bekannt. Ein Sensor an Fuß oder unterem Rücken und --height bringen sie.

### turning, or on stairs

kein Urteil: Kurve oder Treppe

Ein Grund für einen unbekannten Auftritt: Kurven und Treppen ändern jeden Auftritt. Die nächsten geraden
Schritte in der Ebene zählen wieder.

### running, not walking

kein Urteil: Laufen

Ein Grund für einen unbekannten Auftritt: Wie ein Bein die Last annimmt, wird nur beim Gehen beurteilt. Ein
laufendes Bein gibt anders nach und setzt anders auf. Die nächsten Schritte des Gehens zählen wieder.

### samples are missing

kein Urteil: Messwerte fehlen

Ein Grund für einen unbekannten Auftritt: Die Daten haben um den Kontakt eine Lücke. Siehe gap.

### the last step before a stop

kein Urteil: der letzte Schritt vor dem Stehen

Ein Grund für einen unbekannten Auftritt: Beim Schritt ins Stehen beugt niemand das Knie sehr. Man erkennt ihn
daran, dass der Körper nicht über das Bein weitergeht.

## trunk

### harmonic_ratio_vt

Gleichmäßigkeit der Schritte, senkrecht

Wie viel der senkrechten Rumpfbewegung sich mit jedem Schritt wiederholt, gegen das, was nur mit jedem
Doppelschritt wiederkehrt. Gleiche Schritte geben hohe Werte; üblich sind 2 bis 4. Nur als Verlauf einer
Person zu lesen; es ist kein Maß für Standfestigkeit. Quelle: Bellanca u. a. 2013.

### pelvis_drop_difference_deg

Unterschied der Beckenneigung

Um wie viele Grad das Becken über einem Bein mehr absinkt als über dem anderen, nach einem Viertel der
Standphase. Es ist das Mittel von mindestens 20 Doppelschritten und sagt nichts über den Grund. Ein schief
sitzender Sensor kann es vortäuschen. Quelle: eigene Vorgabe, nicht aus der Literatur.

### loose_rotation

Lockerheit des Rumpfs

Wie weit sich Brustkorb und Becken beim Gehen gegeneinander drehen: yes ab 6 Grad, some ab 3, sonst little. Es
ist eine Beschreibung und führt zu keinem Hinweis. Dazu braucht es ein Gyroskop an Brust und Becken. Quelle:
eigene Vorgabe, nicht aus der Literatur.

### pelvis_rotation_rom_deg

Drehung des Beckens

Weite der Beckendrehung um die Senkrechte über einen Doppelschritt, in Grad. Dazu braucht es einen Sensor mit
Gyroskop an Becken oder unterem Rücken. Etwa 5 bis 15 sind üblich, mehr bei langen Schritten. Kurven des Wegs
werden so gut wie möglich herausgerechnet; in einer Kurve ist der Wert nicht verlässlich.

### pelvis_obliquity_rom_deg

Heben und Senken des Beckens

Weite, in der sich die Beckenseiten über einen Doppelschritt heben und senken, in Grad. Dazu braucht es einen
Sensor mit Gyroskop an Becken oder unterem Rücken. Etwa 4 bis 10 sind üblich, beim langsamen Gehen weniger.
Ein Sensor auf lockerer Kleidung zeigt mehr als der Körper.

### thorax_rotation_rom_deg

Drehung des Brustkorbs

Weite der Brustkorbdrehung um die Senkrechte über einen Doppelschritt, in Grad. Dazu braucht es einen Sensor
mit Gyroskop an Brustbein oder oberem Rücken. Armschwung und Taschen ändern sie.

### thorax_pelvis_phase_deg

Brustkorb gegen Becken

Wie weit die Drehung des Brustkorbs der des Beckens im Takt der Doppelschritte nachläuft, 0 bis 180 Grad: 180
ist Gegendrehung. Dazu braucht es je einen Sensor. Sie steigt mit der Geschwindigkeit: langsam gemeinsam,
schnell gegeneinander (Lamoth et al. 2002, Bruijn et al. 2008). Sie beschreibt; kein Wert ist besser.

## learning

### chains

vier Muskelketten

Ein Bild, das beim Anleiten hilft: Muskeln, die beim Gehen zusammenwirken, gezeichnet als vier Ketten entlang der
Phasen eines Schritts. Es sind deep_longitudinal, posterior_oblique, lateral und anterior_oblique. Gemessen wird
davon nichts; Muskeln sieht kein Sensor am Körper, und im Leben wirken alle zusammen. Mehr davon: gangart learn
chains. Quelle: Lehrmodell von Vleeming.

### deep_longitudinal

tiefe Längskette

Im Bild der vier Ketten: Rückseite des Oberschenkels, Kreuzbein und lange Muskeln an der Wirbelsäule. Sie gehört zum
Ende des Schwungs und zu dem Augenblick, in dem der Fuß das Gewicht aufnimmt. Ein Bild zum Lernen, keine Messung.

### posterior_oblique

hintere Schrägkette

Im Bild der vier Ketten: der Gesäßmuskel der einen und der breite Rückenmuskel der anderen Seite. Sie gehört zum
Aufnehmen des Gewichts und dazu, dass der Körper über den Fuß kommt, während der andere Arm schwingt. Ein Bild zum
Lernen, keine Messung.

### lateral

seitliche Kette

Im Bild der vier Ketten: Außenseite der Hüfte und Innenseite des Oberschenkels einer Seite und die Flanke der
anderen. Sie gehört zum Stehen auf einem Bein, wenn das Becken waagerecht bleibt. Ein Bild zum Lernen, keine Messung.

### anterior_oblique

vordere Schrägkette

Im Bild der vier Ketten: die schrägen Bauchmuskeln und die Innenseite des anderen Oberschenkels. Sie gehört zum
Abstoßen und zum Beginn des Schwungs. Ein Bild zum Lernen, keine Messung.

## flags

### flags

was auffiel

Muster des Gehens, die lange genug anhielten, um erwähnt zu werden. Jedes hat eine Art, Anfang und Ende, den
Zeitpunkt der Meldung und seine Gründe. Es beschreibt ein Stück des Wegs, nie einen Menschen. Quelle: jeder
Hinweis nennt seine unter basis.

### flag

ein Hinweis

Die Ereigniszeile eines Hinweises. Sie kommt, wenn die Regel anspricht, ohne Ende, und noch einmal, wenn das
Muster vorbei ist, mit Ende.

### kind

Art eines Hinweises

Welches Muster ein Hinweis meldet. Die Arten sind static_loading, stop_and_go, little_arm_swing, mostly_elbow,
arm_asymmetry, stiff_landing, hard_landing und decompression_pause; jede hat hier einen eigenen Eintrag.

### reasons

worauf ein Hinweis beruht

Die Maße, die zu einem Hinweis führten, nach Gewicht. Jedes hat hier einen eigenen Eintrag, etwa cadence oder
arm_swing.

### proxy

ein Ersatzmaß

Steht bei einem Hinweis, der auf einem Ersatz für das Eigentliche beruht, etwa wenn nur ein Handgelenk einen
Sensor trug. Er ist weniger verlässlich.

### value

die Zahl dahinter

Die Zahl, die zu einem Hinweis oder einer Bemerkung über die Daten führte. Ihre Einheit ist die der Art: Index
oder Anteil ohne Einheit, Grad oder der Messwert selbst. Siehe docs/measures.md.

### static_loading

anhaltendes Bummeln

Ein Hinweis: etwa zwei Minuten langsames Bummeln ohne Unterbrechung, mit weniger Entlastung zwischen den
Schritten. Er beruht auf static_loading_index. Kurze langsame Stücke in der Wohnung oder im Gedränge zählen
nicht, denn da gehen alle langsam. Auf Glatteis, bergauf oder in langsamer Begleitung ist er nicht wichtig.
Quelle: Vorgabe, nach Callaghan et al. 1999, Cappozzo 1984 und Anders et al. 2007.

### stop_and_go

Stop and Go

Ein Hinweis: Gehen und Stehen im Wechsel über Minuten, wie im Laden oder Museum. Er beruht auf Pausen und
Geschwindigkeit innerhalb von fünf Minuten. Ampeln allein ergeben ihn nicht. Quelle: Vorgabe, nicht aus der
Literatur.

### little_arm_swing

wenig Armschwung

Ein Hinweis: Eine halbe Minute lang schwingen die Arme weniger als bei fast allen, die im eigenen Tempo gehen.
Hände in den Taschen, Taschen, Stöcke und Telefone sind die üblichen Gründe. Ein beschäftigter Arm zählt
nicht. Quelle: Vorgabe; fünftes Perzentil von 46 Gehenden.

### mostly_elbow

Schwung vor allem aus dem Ellenbogen

Ein Hinweis: Eine halbe Minute lang schwingt der Unterarm aus dem Ellenbogen und kaum aus der Schulter. Vom
Handgelenk allein ist das geschätzt. Gebeugt gehaltene Arme wie beim sportlichen Gehen sind nicht gemeint.
Quelle: Vorgabe; fünftes Perzentil von 46 Gehenden.

### arm_asymmetry

ein Arm schwingt viel weiter

Ein Hinweis: Ein Arm schwingt viel weiter als der andere, mehr als bei 19 von 20 Erwachsenen. Tasche, Stock,
Uhr oder Telefon in einer Hand sind der übliche Grund. Auf anderes deutet es nicht. Quelle: Killeen et al.
2018, 334 Erwachsene.

### stiff_landing

festes Auftreten eines Beins

Ein Hinweis: Bei den meisten der letzten Schritte eines Beins gibt das Knie kaum nach. Dazu braucht es
Sensoren an Oberschenkel und Schienbein oder am Schienbein. Wege bergab spielen mit. Quelle: Vorgabe, nach
Schwartz et al. 2008; ob weicher besser ist, ist umstritten.

### hard_landing

härteres Auftreten als zuvor

Ein Hinweis: Die Auftritte sind am unteren Rücken schärfer als in den letzten Minuten, oder ein Fuß braucht
länger von der Ferse bis flach. Anderer Boden, andere Schuhe oder ein schnelleres Tempo können der ganze Grund
sein und sind nach einigen Minuten das Übliche. Verglichen wird nur mit dem eigenen Gehen. Quelle: Vorgabe,
nicht aus der Literatur.

### decompression_pause

eine Pause, nach vorn geneigt

Ein Hinweis: eine Pause, in der sich der Rumpf nach vorn neigt, etwa an Geländer oder Bank. Er wird als
Tatsache des Wegs festgehalten, für die Pausenliste. Ob sie guttut, kann nur sagen, wer geht. Quelle: Vorgabe,
nach Takahashi et al. 1995.

### walking_speed

Gehgeschwindigkeit, als Grund

Ein Grund eines Hinweises: Die Gehgeschwindigkeit führte dazu. Siehe walking_speed_mps.

### trunk_dynamics

Bewegung des Rumpfes, als Grund

Ein Grund eines Hinweises: wie stark sich der Rumpf auf und ab bewegt. Dazu braucht es einen Sensor an unterem
Rücken, Becken oder Brust.

### trunk_rotation

Drehung des Rumpfes, als Grund

Ein Grund eines Hinweises: wie lebhaft sich der untere Rücken mit den Schritten um die Senkrechte dreht. Dazu
braucht es dort ein Gyroskop.

### pauses

Pausen, als Grund

Ein Grund eines Hinweises: wie oft und wie lange das Gehen unterbrochen war. Pausen von 3 bis 60 Sekunden
zählen.

### elbow_share

Anteil des Ellenbogens, als Grund

Ein Grund eines Hinweises: wie viel vom Armschwung aus dem Ellenbogen kommt. Siehe shoulder_share_pct.

### knee_excursion

Nachgeben des Knies, als Grund

Ein Grund eines Hinweises: wie weit das Knie nach dem Kontakt nachgibt. Siehe knee_excursion_deg.

### shank_turn

Drehung des Schienbeins, als Grund

Ein Grund eines Hinweises: wie sich das Schienbein nach dem Kontakt über dem Knöchel dreht, woraus das
Nachgeben des Knies geschätzt wird. Siehe shank.

### heel_to_flat

Zeit von der Ferse bis flach, als Grund

Ein Grund eines Hinweises: Der Fuß braucht von der Ferse bis flach länger als sonst. Siehe heel_to_flat_s.

### forward_lean

Neigung des Rumpfes, als Grund

Ein Grund eines Hinweises: wie weit sich der Rumpf in einer Pause nach vorn neigt. Dazu braucht es einen
Sensor am Rumpf und vorher etwas Gehen, das die Aufrechte zeigt.

## quality

### quality

Datenqualität

Mängel der Daten, die man kennen sollte, jeweils mit Code, Sensor, Zeitraum und einem Satz. Sie sind
Ergebnisse, keine Fehler: Was sich sagen lässt, wird trotzdem gesagt. Im Ereignisstrom ist es auch der Typ
solcher Zeilen.

### code

Code einer Bemerkung

Was mit den Daten ist, in einem Wort für Programme. Jeder Code hat hier einen eigenen Eintrag, etwa gap oder
clipped.

### gap

eine Datenlücke

Ein Code: Mehr als 50 ms lang fehlen Messwerte. Bis 50 ms wird gefüllt; bis zu einer Sekunde geht der
Gehabschnitt ohne die Doppelschritte darüber weiter; eine längere Lücke beendet ihn. Nichts wird
zusammengeklebt. Funk und Kabel prüfen.

### clipped

Spitzen abgeschnitten

Ein Code: Das Signal steht am Ende des Messbereichs. Schritte stimmen noch, Spitzen der Auftritte nicht. Einen
größeren Messbereich wählen, am Fuß 8 g oder mehr.

### rate_low

zu wenige Messwerte

Ein Code: zu wenige Messwerte je Sekunde für manche Maße. Unter 25 gibt es keine Schritte. Mit 100 aufnehmen,
wenn der Sensor es kann.

### rate_drift

die Abtastrate ändert sich

Ein Code: Die Zahl der Messwerte je Sekunde hat sich unterwegs geändert. Den Zeitstempeln wird geglaubt;
solange sie stimmen, stimmen die Zahlen.

### clock_jump

die Uhr springt

Ein Code: Die Zeitstempel sprangen vor oder zurück. Der Weg ist dort geteilt. Vielleicht wurde die Uhr
gestellt oder zwei Dateien wurden verbunden.

### non_finite

Zahlen, die keine sind

Ein Code: Eine Zahl war unendlich, keine Zahl oder unsinnig groß. Solche Messwerte bleiben weg und werden
gezählt. Prüfen, wie die Datei entstand.

### gravity_removed

die Schwerkraft fehlt

Ein Code: Der Beschleunigung fehlt die Schwerkraft, wie sie Telefone etwa als lineare Beschleunigung anbieten.
Die meisten Maße brauchen sie. Die Datei mit Schwerkraft nehmen oder die Spalten linacc nennen.

### loose_mount

ein lockerer Sensor

Ein Code: Der Sensor bewegt sich gegen den Körper. Winkel und Auftritte leiden zuerst. Den Gurt fester ziehen.

### sensor_lost

ein Sensor verstummte

Ein Code: Ein Sensor sandte nichts mehr, obwohl die Aufnahme weiterging. Was die anderen zeigen, geht weiter.
Akku und Verbindung prüfen.

### scale_error

die Schwerkraft hat eine andere Größe

Ein Code: In Ruhe ist die Beschleunigung nicht 9,81 m/s². Einige Prozent sind ein Sensor ohne Abgleich; mehr
ist eine andere Einheit. Die Einheit der Datei prüfen.

### unit_converted

eine andere Einheit

Ein Code: Die Zahlen sehen nach einer anderen Einheit als m/s² und rad/s aus oder wurden auf Wunsch
umgerechnet. Der Satz dazu sagt, welche es ist und womit zu multiplizieren ist.

### duplicate_time

dieselbe Zeit doppelt

Ein Code: Zwei Messwerte eines Sensors tragen dieselbe Zeit. Der erste zählt, der andere wird nur gezählt.

### late_sample

ein verspäteter Messwert

Ein Code: Ein Messwert kam nach einem neueren desselben Sensors. Er wird verworfen und gezählt, nie
einsortiert.

### bursty_time

Zeilen in Paketen oder Schüben

Ein Code: Mehrere Zeilen tragen einen Zeitstempel, oder sie kommen zusammen an und werden dabei gestempelt.
Sie werden gleichmäßig verteilt, mit einer Rate aus den ersten Sekunden, die der Uhr folgt; keine fehlt. Echte
Lücken bleiben Lücken.

### coarse_time

grobe Zeitstempel

Ein Code: Die Zeiten haben zu wenige Stellen für die Zeilen, etwa ganze Sekunden. Die Zeilen werden nach ihrer
Zahl gleichmäßig verteilt. Die Zeiten möglichst mit allen Stellen ausgeben.

### dead_channel

ein toter Kanal

Ein Code: Ein Kanal eines Sensors, oder eine seiner Achsen, bleibt auf einem Wert, während der Sensor sich
bewegt. Der Kanal zählt von da an als verloren; was aus ihm folgt, fehlt oder kommt vom nächstbesten Sensor.

### frozen

ein eingefrorener Sensor

Ein Code: Alle Kanäle eines Sensors wiederholen eine Sekunde oder länger einen Messwert. Das ist keine Ruhe,
denn ein lebender Sensor rauscht; der Zeitraum zählt als verloren.

### spike

eine Messspitze

Ein Code: Einzelne Messwerte weit über ihren Nachbarn und über dem, was ein Körper macht. Sie fehlen wie
verlorene Messwerte. Ein harter Auftritt ist keine: Er ist nicht größer als die üblichen dieses Sensors.

### same_data

dieselben Daten zweimal

Ein Code: Zwei Sensoren, oder zwei Achsen von einem, tragen genau dieselben wechselnden Zahlen. Einer ist eine
Kopie, und es ist nicht bekannt, welcher; keinem wird geglaubt.

### channels_disagree

Kanäle widersprechen sich

Ein Code: Die Schwerkraft dreht sich im Beschleunigungssensor nicht so, wie das Gyroskop desselben Sensors
sagt. Ein Vorzeichen, die Reihenfolge der Achsen, eine Skala oder die Zeit stimmt in einem von beiden nicht.
Was beide braucht, fehlt. Wie der Sensor angebracht ist, spielt keine Rolle.

### sides_disagree

links und rechts widersprechen sich

Ein Code: Der untere Rücken, der zu beiden Seiten schwingt, nennt die meisten Schritte links, die die Füße
rechts nennen, oder ein Fuß kommt mit dem Unterschenkel des anderen Beins auf. Vielleicht sind zwei Sensoren
vertauscht. Dann heißt kein Schritt links oder rechts.

### clocks_disagree

Uhren gehen auseinander

Ein Code: Die Schritte beider Beine wechseln nicht ab wie bei jedem Gehen, oder die von Fuß und Unterschenkel eines
Beins fallen nicht zusammen, weil die Uhren ihrer Sensoren auseinander oder verschieden schnell gehen. Dann zählt jedes Bein für sich, und was beide vergleicht, fehlt.

### channel

Kanal einer Bemerkung

Um welchen Kanal es geht: acc für Beschleunigung, gyr für Drehrate, linacc für Beschleunigung ohne
Schwerkraft, mag für das Magnetfeld. Er fehlt, wo das klar ist oder kein einzelner Kanal schuld ist.

### count

wie viele Messwerte

Wie viele Messwerte eine Bemerkung betrifft. Es fehlt, wo Zählen keinen Sinn ergibt, etwa bei Lücken.

### message

der Satz einer Bemerkung

Eine Bemerkung in einfachem Englisch, bei jeder Spracheinstellung gleich, für Programme und Protokolle. Die
Tabelle sagt sie auf Deutsch.

### acceleration_mps2

Beschleunigung hinter einer Bemerkung

Die Beschleunigung in Ruhe, die zu einer Bemerkung über Schwerkraft oder Maßstab führte, in Metern je Sekunde
zum Quadrat. In Ruhe passt 9,81.

### jump_s

Größe eines Zeitsprungs

Wie weit die Zeitstempel sprangen, in Sekunden; minus ist zurück. Ganze Stunden deuten auf die Uhr des
Rechners.

### clipped_share

Anteil abgeschnittener Messwerte

Anteil der Messwerte eines Sensors, die am Ende seines Messbereichs stehen, 0 bis 1. Siehe clipped.

### lost_share

Anteil verlorener Messwerte

Anteil der Messwerte eines Sensors, die der Uhr nach fehlen, 0 bis 1. Ab einigen Hundertsteln lohnt der Blick
auf Funk und Kabel.

### not_computed

was fehlt, und warum

Die Maße, die in einem Ergebnis fehlen, jeweils mit Grund und dem, was sie bringen würde. Lieber keine Zahl
als eine zweifelhafte. Die Tabelle übersetzt die Gründe.

### metric

Name eines fehlenden Maßes

Der Maschinenname eines Maßes, das nicht berechnet wurde. Mehr dazu sagt gangart explain mit diesem Namen.

### reason

warum etwas fehlt

Warum ein Maß oder ein Urteil fehlt, in einfachem Englisch für Programme und Menschen. Die Gründe bei
Auftritten haben hier Einträge.

## recording

### recording

die Aufnahme

Woher ein Ergebnis stammt: Datei, Prüfsumme, Format, Länge und Sensoren. Damit lässt sich jede Zahl auf ihre
Bytes zurückführen.

### subject

wessen Weg, und wie groß

Die Körpergröße, mit der das Ergebnis entstand, ob sie angegeben oder angenommen ist, und der Code der Person. Tempo
und Längen vom unteren Rücken richten sich nach der Größe. Die Person ist null, wo niemand sie sagte.

### file

Name der Aufnahme

Der Name der Aufnahme, wie er auf der Befehlszeile stand. Ein einzelnes Minus ist die Standardeingabe.

### sha256

Prüfsumme der Aufnahme

SHA-256 der gelesenen Bytes, hexadezimal. Zwei Ergebnisse mit derselben Prüfsumme stammen aus denselben Daten.
Bei Live-Wegen ist sie null.

### format

Format der Aufnahme

Was die Aufnahme war: canonical für eine CSV-Tabelle oder der Name der Quelle. Die Formate stehen in
docs/recordings.md.

### started_at

wann es begann

Der Beginn nach der Uhr mit Zeitzone, wenn er bekannt ist. Alle anderen Zeiten zählen ab Beginn der Aufnahme;
Uhrumstellungen berühren sie nicht.

### sensors

die Sensoren

Die Sensoren der Aufnahme, jeweils mit Trageposition, Abtastrate, Kanälen und Verlusten. Die Reihenfolge ist
die der Datei.

### place

wo ein Sensor getragen wird

Eine Stelle am Körper, etwa lower_back, left_wrist oder right_foot. Stellen: lower_back (unterer Rücken),
pelvis (Becken), upper_back, sternum (Brustbein), head, und mit left_ oder right_ davor upper_arm, forearm,
wrist, hand, thigh, shank, ankle, foot. Wie herum ist gleich, solange es so bleibt.

### channels

was ein Sensor misst

Die Messgrößen eines Sensors: acc mit Schwerkraft in m/s², gyr in rad/s, mag in µT, linacc ohne Schwerkraft.
Was fehlt, begrenzt, was sich sagen lässt; siehe not_computed.

### rate_hz

Messwerte je Sekunde

Die mittlere Zahl der Messwerte eines Sensors je Sekunde, in Hertz (Median); in einer Bemerkung die Rate, die
dazu führte. Ab 25 sind Schritte zu erkennen, 100 taugt für alles.

### samples

Zahl der Messwerte

Wie viele brauchbare Messwerte ein Sensor lieferte. Leere und abgewiesene sind nicht enthalten.

### duration_s

Länge

Eine Länge in Sekunden: bei einer Aufnahme vom ersten bis zum letzten Messwert, bei einem Gehabschnitt vom
ersten bis zum letzten Kontakt. Pausen darin zählen mit.

### time_s

Zeitpunkt

Wann etwas geschah, in Sekunden auf der Zeitachse der Aufnahme. Wann es gemeldet wurde, steht in reported_s.

### start_s

wo es beginnt

Wo ein Abschnitt, Doppelschritt, Schwung, Hinweis oder eine Bemerkung beginnt, in Sekunden auf der Zeitachse
der Aufnahme. Hinweise sind auf das Muster selbst zurückdatiert.

### end_s

wo es endet

Wo ein Abschnitt, Doppelschritt, Schwung, Hinweis oder eine Bemerkung endet, in Sekunden auf der Zeitachse der
Aufnahme. Es fehlt, solange ein Hinweis anhält.

### reported_s

wann es erstmals sagbar war

Die Messzeit, zu der das Programm etwas erstmals sagen konnte. Die Aufnahme danach abzuschneiden ändert nichts
daran. Der Abstand zum Zeitpunkt selbst ist die Verspätung einer Live-Anzeige.

### schema

Name des Ergebnisformats

Name und Version der Form eines Ergebnisses, etwa gangart.walk/1. Felder können dazukommen; umbenannt wird
keines ohne neue Nummer.

### generator

das Programm dahinter

Name und Version des Programms, das das Ergebnis erzeugte. Zahlen verschiedener Versionen können sich
unterscheiden; wie sehr, steht in docs/validation.md.

### test

welcher Gehtest

Gehen über eine feste Zeit oder eine feste Strecke: 6mwt, 2mwt oder 10mwt, wie mit --test verlangt. Er beginnt mit dem
ersten Schritt des ersten Abschnitts. Definitionen: docs/measures.md.

### 6mwt

6-Minuten-Gehtest

Die Strecke, die jemand in sechs Minuten geht, Pausen inbegriffen. Die Zeit beginnt mit dem ersten Schritt. Endet die
Aufnahme vorher, wird nur eine angegebene Strecke genannt.

### 2mwt

2-Minuten-Gehtest

Die Strecke, die jemand in zwei Minuten geht, Pausen inbegriffen. Die Zeit beginnt mit dem ersten Schritt. Endet die
Aufnahme vorher, wird nur eine angegebene Strecke genannt.

### 10mwt

10-Meter-Gehtest

Wie schnell jemand zehn Meter geht, oder so viele, wie --distance sagt. Die Zeit ist die des einzigen Gehabschnitts, vom
ersten Schritt bis zum letzten. Einen Anlauf mit --from und --to wegschneiden, sonst stimmt das Tempo nicht.

### test_distance_m

Strecke des Tests

Die in einem Gehtest gegangenen Meter. Mit --distance angegeben, sonst das Tempo jedes Abschnitts mal seine Dauer.
Wo das Tempo eines Teils nicht bekannt ist, wird keine Strecke genannt. Vom unteren Rücken aus kann sie um ein Zehntel
danebenliegen.

### test_distance_basis

Grundlage der Strecke

Woher die Strecke eines Gehtests kommt: given oder estimated. Eine angegebene Strecke ist vorzuziehen, denn sie wurde
gemessen.

### given

die Strecke wurde gesagt

Die Strecke eines Gehtests ist die, die --distance nannte, oder die zehn Meter aus seinem Namen. Von den Sensoren ist
daran nichts gemessen.

### estimated

die Strecke kommt von den Sensoren

Die Strecke eines Gehtests ist das Tempo jedes Abschnitts mal seine Dauer. Sie ist so gut wie das Tempo; siehe
walking_speed_mps.

### test_duration_s

Zeit des Tests

Wie lange der Gehtest dauerte: die feste Zeit, oder die für die feste Strecke. Sie beginnt mit dem ersten Schritt.

### test_speed_mps

Tempo des Tests

Die Strecke eines Gehtests durch seine Zeit, Pausen inbegriffen. Nach einer Pause ist es deshalb niedriger als
walking_speed_mps.

### test_turns

Wenden des Tests

Wie oft sich der Rumpf in einem Gehtest wendete. Das braucht ein Gyroskop an unterem Rücken, Becken oder Brust; ohne eines
fehlt die Zahl und ist nicht 0. Ein weiter Bogen kann als Wende zählen, und verglichen hat die Zahl noch niemand.

### test_cadence_spm

Schrittfrequenz des Tests

Die mittlere der Frequenzen aller Sekunden eines Gehtests, in denen gegangen wurde. Pausen zählen nicht mit.

### test_pauses

Pausen des Tests

Wie oft in einem Gehtest drei Sekunden oder länger nicht gegangen wurde. Was vor dem ersten Schritt liegt, ist keine
Pause.

### test_pauses_s

Dauer der Pausen

Die Sekunden aller Pausen eines Gehtests zusammen. 0 heißt, dass durchgehend gegangen wurde.

### person

wessen Weg es ist

Der Code der Person eines Ergebnisses oder einer Tabellenzeile, aus der Liste von --subjects oder aus dem Ordner des Wegs. Das Feld ist leer
oder null, wo ihn niemand sagte. Es sollte ein Code sein, nie ein Name.

### height_m

Körpergröße

Die Körpergröße in Metern, mit der Längen und Tempo vom unteren Rücken bestimmt wurden. Sie wurde angegeben oder
angenommen; siehe height_assumed.

### height_assumed

ob die Größe angenommen ist

Wahr, wo niemand sagte, wie groß die Person ist, und 1,70 m genommen wurden. Längen und Tempo vom unteren Rücken und der
Anteil der Schulter aus einem einzigen Sensor sind dann weniger sicher.

### minute

Nummer der Minute

Um welche Minute der Aufnahme es in einer Zeile geht, von 1 an gezählt; mit --test um welche Minute des Tests. Minuten
ohne Daten haben keine Zeile.

### measured_s

Sekunden mit Daten

Zu wie vielen Sekunden einer Minute, einer Stunde oder eines Tages es Daten gab. Eine Minute mit einer Lücke hat weniger als 60.

### not_walking_s

Sekunden ohne Gehen

In wie vielen der gemessenen Sekunden einer Minute nicht gegangen wurde, in minutes.csv. In einem Gehtest ist das die Pause.

### hour

Stunde des Tages

Die Stunde der Uhr, von der eine Zeile von `gangart day` handelt, 0 bis 23. Leer in Zeilen von Tagen, und wo die Aufnahme
nicht sagt, wann sie begann; dann zählt start_s ab ihrem Anfang.

### bouts_to_10s

Gehabschnitte bis 10 s

Wie viele Gehabschnitte einer Stunde oder eines Tages höchstens zehn Sekunden lang waren. Er zählt, wo er beginnt.

### bouts_to_30s

Gehabschnitte von 10 bis 30 s

Wie viele Gehabschnitte einer Stunde oder eines Tages länger als zehn und höchstens dreißig Sekunden lang waren. Jeder zählt, wo er beginnt.

### bouts_to_60s

Gehabschnitte von 30 bis 60 s

Wie viele Gehabschnitte einer Stunde oder eines Tages länger als dreißig Sekunden und höchstens eine Minute lang waren. Jeder zählt, wo er beginnt.

### bouts_to_120s

Gehabschnitte von einer bis zwei Minuten

Wie viele Gehabschnitte einer Stunde oder eines Tages länger als eine und höchstens zwei Minuten lang waren. Jeder zählt, wo er beginnt.

### bouts_over_120s

Gehabschnitte von mehr als zwei Minuten

Wie viele Gehabschnitte einer Stunde oder eines Tages länger als zwei Minuten waren. Jeder zählt, wo er beginnt.

### longest_bout_s

längster Gehabschnitt

Der längste Gehabschnitt, der in einer Stunde oder an einem Tag beginnt, in Sekunden. Leer, wo keiner beginnt.

### p10

Ende des untersten Zehntels

In einem Namen, der so endet: Ein Zehntel der Sekunden im Gehen hatte höchstens diesen Wert. Ab sechzig solchen Sekunden ist
er da, wie auch die Mitte, die den bloßen Namen hat.

### p90

Ende des obersten Zehntels

In einem Namen, der so endet: Neun Zehntel der Sekunden im Gehen hatten höchstens diesen Wert. Ab sechzig solchen Sekunden ist
er da.

### date

Tag des Wegs

Der Tag eines Wegs, wie ihn die Liste von --subjects nennt. Damit wird nichts gerechnet.

### tags

was zum Weg gesagt wurde

Worte zu einem Weg, wie sie die Liste von --subjects nennt, zum Sortieren. Damit wird nichts gerechnet.

## lines

### v

Version der Zeilen

Die Version der Ereigniszeilen, bisher 1. Solange sie gleich bleibt, bleiben auch die Namen.

### type

Art einer Zeile

Was eine Ereigniszeile meldet: hello, device, quality, second, initial_contact, final_contact, stride,
arm_swing, heel_strike, bout, flag, note, bye und weitere vom Begleiter. Unbekannte Arten überspringen.

### t

Zeit einer Zeile

Wann eine Ereigniszeile erstmals sagbar war, in Sekunden der Aufnahme: dasselbe wie reported_s. Die Zeilen
kommen in dieser Reihenfolge.

### hello

die erste Zeile

Die Zeile, die einen Strom eröffnet: Form, Programm und Sensoren. Sie kommt vor allen anderen.

### bye

die letzte Zeile

Die Zeile, die einen Strom schließt: Anzahlen, Zusammenfassung, was fehlt. Ohne sie ist der Strom abgerissen.

### device

ein Gerät kommt oder geht

Die Zeile, die meldet, dass ein Gerät eines Live-Wegs gefunden wurde, verloren ging oder zurückkam. Der Weg
geht währenddessen weiter.

### note

eine Notiz

Die Zeile mit Worten, die jemand oder das Programm in einem Weg hinterließ. Sie ändert keine Zahl.

### wrong_tip

der Tipp, der nach den Worten des Gehenden nicht stimmte

Der Name des Hinweises, der eben gegeben wurde und nicht passte; das sagt nur, wer geht: mit der Taste w oder dem
Befehl `gangart mark wrong_tip`. Auf diesem Weg kommt er nicht wieder. `start_s` und `end_s` nennen zehn Sekunden des
Wegs auf beiden Seiten davon, damit sich die Regel dahinter später an den Messwerten beurteilen lässt.

### source

woher eine Gerätezeile kommt

Die Quelle, um die es in einer Gerätezeile geht, etwa eine serielle Schnittstelle. Geschrieben wie auf der
Befehlszeile.

### counts

wie viele Zeilen je Art

Wie viele Zeilen jeder Art ein Strom enthielt. So lässt sich prüfen, ob keine fehlt.

### summary

der Weg in wenigen Zahlen

Schritte, Gehzeit und mittlere Schrittfrequenz (Median) des ganzen Wegs. Gezählt werden nur Gehabschnitte.

### interrupted

warum es abbrach

Warum ein Strom vorzeitig endete; fehlt, wenn er es nicht tat. Was vorher gemeldet wurde, gilt weiter.

### basis

worauf es beruht

Bei einem Erstkontakt: event oder rhythm. Bei einem Hinweis: woher seine Regel stammt, in einer Zeile;
„default, not from literature“ heißt, dass es eine eigene Festlegung ist. Bei einer Pause: warum sie begann,
target, symptom, asked, lean oder standing. Bei einem Auftritt: worauf das Urteil beruht, knee (Knie), shank
(Schienbein), foot (Fuß) oder trunk (Rumpf).

### protocol

was das Gerät spricht

Das Protokoll, nach dem die Bytes eines Geräts gelesen wurden, etwa x-IMU3 oder Textzeilen. Es wird an den
ersten Bytes erkannt oder mit der Quelle angegeben. Siehe docs/devices.md.

### cues

Hinweise des Wegs

Im Ergebnis eines aufgehobenen Wegs: was der Coach sagte, jeder Hinweis mit den Feldern seiner Zeile. Ein Weg
ohne Coach hat keine.

### notes

Notizen zum Weg

Im Ergebnis eines aufgehobenen Wegs: die Worte, die die gehende Person zu Augenblicken sagte. Jede hat die
Zeit, zu der sie gesagt wurde.

### symptoms

Markierungen von Beschwerden

Im Ergebnis eines aufgehobenen Wegs: die Markierungen, die die gehende Person setzte, jede mit den Feldern
ihrer Zeile. Niemand sonst setzt eine.

### rejected

abgewiesene Nachrichten

Wie viele Nachrichten eines Geräts bisher abgewiesen wurden, nach Grund: bad_length, bad_checksum,
unknown_message, implausible_value oder truncated. Das steht in der Zeile eines Geräts, das fort oder zurück
ist. Wenige sind bei schlechter Verbindung normal; viele heißen, dass Protokoll oder Geschwindigkeit der
Leitung falsch sind.

### clock_jumps

Sprünge der Uhr eines Geräts

Wie oft die Zeit eines Geräts neu aus der Ankunft seiner Bytes genommen werden musste: Seine Uhr wurde gestellt oder
fing neu an, oder es war länger fort, als seine Uhr sagen konnte. Danach beginnt die Auswertung jeweils neu. Das steht in
der Zeile eines Geräts, das fort, zurück oder am Ende ist.

### drift_ppm

wie weit die Uhr eines Geräts abweicht

Um wie viel schneller die Uhr eines Geräts geht als die des Rechners, in Millionsteln; negativ, wenn sie nachgeht.
Bekannt nach einer halben Minute, bei Geräten mit Uhr. Einige zehn sind üblich; tausend heißen, dass seine Rate nicht
die angegebene ist.

### cue

ein Satz des Begleiters

Die Zeile mit einem freundlichen Satz des Begleiters während des Wegs. In der ersten Minute kommt keiner, und
nie zwei innerhalb von 25 Sekunden. Ein Hinweis ist ein Angebot; ihn zu überhören ist in Ordnung.

### id

Schlüssel eines Satzes

Der Schlüssel dessen, was der Begleiter sagt, etwa arms.shoulder, in jeder Sprache gleich. gangart explain
kennt jeden davon.

### text

die Worte, die gesagt werden

Der Satz des Begleiters, so zu zeigen und zu sprechen, wie er dasteht. In einer Notizzeile ist es das
Notierte. Zahlen stehen im Satz als Worte, damit eine Stimme sie gut liest.

### lang

Sprache eines Satzes

Die Sprache des Satzes in text: de oder en. Sie kommt von --lang, aus den Einstellungen oder vom System.

### unit

Einheit der Zahl eines Hinweises

Die Einheit von value in einem Hinweis, etwa spm für Schritte pro Minute. Sie fehlt, wo es keine Zahl gibt.

### interval

Abschnitt eines Intervallwegs

Die Ereigniszeile, die meldet, dass ein Weg in Intervallen zum nächsten Teil übergeht. Als Feld ist es die
Nummer des Intervalls ab 1, vor dem ersten 0. Solche Zeilen hat nur ein laufender Weg; analyze hat keine.

### change

was sich beim Intervallweg ändert

Was eine Intervallzeile meldet: warm_up, walk, minute_left, signal_lost, signal_back oder end. Nach
signal_lost läuft die Uhr allein nach der Zeit weiter; das Gehen danach ist angenommen, nicht gesehen.

### target_s

geplante Länge eines Intervalls

Sekunden Gehzeit, die der Plan einem Intervall gibt; Pausen zählen nicht. Fehlt, wenn bis zur eigenen Pause
gegangen wird. Quelle: der eigene Plan, ohne Angabe fünf Minuten nach eigener Festlegung.

### total_walk_s

Gehzeit aller Intervalle

Bisher gegangene Sekunden, ohne Pausen. Strecken ohne Daten zählen nach der Uhr; gap_s nennt, wie viele
Sekunden das waren.

### gap_s

Zeit ohne Daten

In einer Intervallzeile: Sekunden ohne Daten, die nun vorbei sind. In totals: Sekunden Gehzeit, die gezählt
wurden, obwohl keine Daten kamen.

### totals

Summen eines Intervallwegs

Was bei einem Weg in Intervallen herauskam, in seiner letzten Intervallzeile. pauses ist darin die Zahl der
Pausen, pause_s ihre Dauer zusammen, relief_s ein Mittelwert.

### intervals

wie viele Intervalle

Wie viele Intervalle eines Wegs begonnen wurden. Ein abgebrochenes zählt mit.

### symptom

die gehende Person markiert Beschwerden

Die Zeile zu dem Augenblick, in dem die gehende Person sagt, dass Beschwerden beginnen, per Taste, Befehl oder
zweimal Antippen. Nichts anderes erzeugt sie: Keine Messung rät, wie es jemandem geht.

### time_to_symptom_s

Gehzeit bis zur Markierung

Sekunden Gehzeit von der letzten Pause, oder vom Start, bis zur Markierung durch die gehende Person. In totals
ist es die der ersten Markierung. Fehlt, wenn gerade niemand ging, und ist so spät wie die Markierung.

### symptom_free_s

längstes Gehen ohne Markierung

Die längste Gehzeit in Sekunden von einer Pause zur nächsten oder bis zu einer Markierung. Sie sagt, was
markiert wurde, nicht, was gespürt wurde.

### comfort

was beim Gehen zählt

Was ein gesicherter Weg zuerst sagt: wie lange das Gehen angenehm war, die längste Strecke, die Markierungen,
gegangene und geplante Intervalle und Pausen. Es folgt aus intervals, symptoms und pauses derselben Datei.

### comfortable_s

angenehmes Gehen

Gegangene Sekunden im Aufwärmen und in den Intervallen. Eine Markierung beginnt eine Pause, und Pausen zählen nicht.
Gesagt wird, was markiert wurde, nicht, was gespürt wurde.

### marks

Markierungen von Beschwerden

Die Markierungen eines gesicherten Wegs der Reihe nach, jede mit Zeit, Intervall und dem Gehen davor. Markiert wird
nur von Hand.

### planned_intervals

geplante Intervalle

Wie viele Intervalle der Plan des Wegs hatte. Fehlt, wenn ein Plan beliebig lange weitergeht.

### planned_walk_s

geplante Länge eines Intervalls

Sekunden Gehen, die jedes Intervall des Plans haben sollte. Fehlt beim Gehen ohne Ziel.

### plan

der Plan eines Wegs

Wie ein Weg in Intervallen gedacht war, so wie es damals in der Datei des Plans stand. Wird der Plan später geändert,
bleibt dies, wie es war.

### name

der Name eines Plans

Wie ein Plan für Wege in Intervallen heißt. Gewählt wird er mit `gangart plan new`.

### warm_up_s

geplantes Aufwärmen

Sekunden lockeren Gehens vor dem ersten Intervall eines Plans. 0 heißt, dass der Weg mit dem ersten Intervall beginnt.

### walk_s

geplantes Gehen

Sekunden Gehen in einem Intervall eines Plans. Fehlt beim Gehen bis zur selbst gewählten Pause.

### repeats

geplante Wiederholungen

Wie viele Intervalle ein Plan hat. Fehlt, wenn es beliebig viele sind.

### pause

etwas zu einer Pause

Die Zeile, die meldet, dass eine Pause beginnt, was darin geschieht und dass sie vorbei ist. Was geschieht,
steht in state, warum sie begann, in basis. Nach einer halben Minute Stehen kann sie von selbst beginnen.

### state

was mit Pause oder Gerät geschieht

Bei einer Pause: begin, lean und lean_end für das Ausruhen mit vorgebeugtem Oberkörper, relief, wenn die
gehende Person „besser“ sagt, ready nach der geplanten Dauer, oder end. Bei einem Gerät: found, lost,
returned oder ended am Ende des Gangs.

### pause_s

Dauer einer Pause

Sekunden seit Beginn der Pause. In totals ist es die Zeit aller Pausen zusammen.

### relief_s

Zeit, bis es besser war

Sekunden vom Beginn einer Pause, bis die gehende Person „besser“ sagte. In totals ist es das Mittel solcher
Pausen. Fehlt, wenn es nie gesagt wurde.

### proposed_walk_s

Vorschlag für das nächste Intervall

Sekunden, die ein Intervall des nächsten Wegs haben könnte: etwas länger nach drei Intervallen ohne
Markierung, kürzer nach zwei Markierungen vor dem Ziel. Es ist nur ein Vorschlag und wird erst durch gangart
plan accept zum Plan, nie von selbst. Quelle: eigene Regel; Längen hat keine Studie verglichen.

## page

### mode

woher ein gezeigter Weg kommt

Vom Stand einer Seite: live für einen Weg, der gerade geht, demo für die Vorführung, replay für eine Aufnahme, die
abgespielt wird, kept für einen Weg aus seinem Ordner. In den ersten beiden setzen die Knöpfe der Seite Marken.

### phase

was gerade geschieht

Vom Stand einer Seite: waiting vor dem ersten Messwert, standing im Stehen, walking im Gehen, paused in einer
Pause des Plans, lost solange ein Sensor weg ist, doubted solange Daten kommen und keine davon glaubhaft sind,
over am Ende. Von einem Weg in Intervallen: ready, warm_up, walk, pause oder over.

### bouts

wie viele Gehabschnitte zu Ende sind

Die Gehabschnitte des Wegs bisher, für die Seite. Der laufende zählt erst, wenn er endet; neben vielen Schritten
kann darum 0 stehen.

### pace_direction

was am Tempo zu ändern ist

Mehr (more), weniger (less) oder gut (good), für die Seite. Mit einer geplanten Schrittfrequenz wird mit ihr
verglichen, mit den Grenzen der Hinweise; ohne sie bittet Bummeln oder langsames Gehen um mehr. Es ist null, solange
niemand geht, beim Laufen, und solange den Daten nicht zu trauen ist.

### arms_direction

was am Armschwung zu ändern ist

Mehr, sobald einer der Arme mit Sensor mehr will, sonst gut; für die Seite. Es ist null, solange niemand geht, und
ohne Sensor am Arm.

### arm_left_direction

was am Schwung des linken Arms zu ändern ist

Mehr, solange vom linken Arm wenig Armschwung gemeldet ist oder er sich kaum bewegt; sonst gut. Es ist null, solange
niemand geht, und ohne Sensor dort.

### arm_right_direction

was am Schwung des rechten Arms zu ändern ist

Mehr, solange vom rechten Arm wenig Armschwung gemeldet ist oder er sich kaum bewegt; sonst gut. Es ist null, solange
niemand geht, und ohne Sensor dort.

### landing

wie der letzte Auftritt war

Vom Stand einer Seite: springy für federnd oder stiff für steif, wie der letzte Auftritt mit Urteil war. Es ist null
vor dem ersten und solange niemand geht. Ein einzelner Schritt sagt wenig.

### family

wovon ein Satz handelt

Vom Satz auf der Seite: cue für Hinweis oder Lob, interval, symptom oder pause für das, was Plan und Marken bringen.
Es ist der Typ der Ereigniszeile, mit der der Satz kam.

### texts

der Satz in beiden Sprachen

Der Satz auf der Seite auf Deutsch und Englisch, soweit beide bekannt sind. So wechselt die Seite ihre Sprache, ohne
neu zu fragen.

### de

der deutsche Satz

Die deutsche Form eines Satzes auf der Seite. Sie fehlt, wo nur die Sprache des Wegs bekannt ist.

### en

der englische Satz

Die englische Form eines Satzes auf der Seite. Sie fehlt, wo nur die Sprache des Wegs bekannt ist.

### number

die Nummer des Intervalls

Von einem Weg in Intervallen: welches Intervall läuft, ab 1; 0 vor dem ersten. In der Pause nach dem Intervall bleibt
sie gleich.

### left_s

Gehzeit bis zur Pause

Sekunden im Gehen bis zur Pause oder zum Ende des Intervalls, für den Ring der Seite. Sie fehlt außerhalb eines
Intervalls und ohne Ziel. Im Stehen läuft sie nicht ab.

### walked_s

Gehzeit im Plan bisher

Sekunden im Gehen in allen Intervallen bisher, ohne Pausen. Sie kann von walking_s abweichen, denn ein Plan geht nach
der Uhr weiter, solange ein Sensor weg ist.

### is_last

ob es das letzte Intervall ist

Wahr im letzten Intervall des Plans: danach ist der Weg zu Ende, ohne weitere Pause. Ohne eine Zahl von Intervallen ist
es falsch.

### no_data

ob die Uhr ohne Daten weitergeht

Wahr, solange das Intervall nur nach der Zeit gezählt wird, weil keine Daten kommen. Hinweise schweigen dann.

### last_t

wann sich zuletzt etwas meldete

Zeit der letzten Marke für Unbehagen, in Sekunden des Wegs. Sie fehlt vor der ersten Marke.

### last_time_to_symptom_s

Gehzeit vor der letzten Marke

Sekunden im Gehen von der letzten Pause bis zur letzten Marke für Unbehagen. Sie fehlt vor der ersten Marke.

### today

die anderen Wege des Tages

Was dieselbe Person an diesem Tag schon gegangen ist, aus den gesicherten Wegen: walked_s und longest_s. Die Endansicht
der Seite zählt den eben gegangenen Weg dazu. Es ist null, bis die Wege gelesen sind, und beim Abspielen.

### longest_s

die längste Strecke des Tages bisher

Von today: die längste Gehzeit ohne Marke für Unbehagen auf einem der früheren Wege. Wege ohne Hinweise zählen dabei
nicht.

### battery_pct

Ladung des Akkus

Was das Gerät zuletzt von seinem Akku sagte, in Prozent. Es fehlt, wo das Gerät nichts davon sagt. Viele Geräte sagen es
selten und grob.

### devices

die Verbindungen

Vom Stand einer Seite: jede Verbindung mit ihrem Namen, wo ihre Sensoren sitzen und was zuletzt aus ihr wurde. Es ist die
Kurzform der Gerätezeilen.

### places

wo die Sensoren eines Geräts sitzen

Die Stellen aller Sensoren hinter einer Verbindung. Ihre Reihenfolge ist die des Geräts.

### kept_bytes

gesicherte Bytes des Wegs

Wie viele Bytes des Wegs bisher in seinem Journal stehen. Es ist null, wenn nichts gesichert wird, oder nichts mehr.

### viewers

wie viele zusehen

Wie viele Seiten und Programme dem Weg in diesem Augenblick folgen. Höchstens 32 dürfen es.

### messages

die letzten Meldungen

Die letzten vier Meldungen des Programms, in der Sprache des Wegs: ein Gerät weg oder wieder da, eine fast volle Platte.
Die Seite zeigt die neueste.

### language

die Sprache des Wegs

Die Sprache, in der der Weg spricht: de oder en. Eine Seite darf eine andere zeigen, denn Sätze kommen in beiden.

## exitCodes

### 0

Exit-Code 0: fertig

Das Programm hat getan, was es sollte. Auch ein mit Strg-C beendeter Weg zählt dazu.

### 1

Exit-Code 1: Mängel gefunden

Eine strenge Prüfung fand Mängel in einer Aufnahme. Die Meldungen sagen, welche.

### 64

Exit-Code 64: Aufruf

Die Befehlszeile war nicht zu verstehen: eine unbekannte Option oder Werte, die nicht zusammenpassen. Der
Befehl mit -h zeigt Beispiele.

### 65

Exit-Code 65: Daten unbrauchbar

Eine Datei ließ sich lesen, enthält aber nichts Brauchbares. Die Meldung nennt Zeile oder Spalte und was zu
versuchen ist.

### 66

Exit-Code 66: Eingabe fehlt

Die Datei gibt es nicht. Schreibweise von Name und Ordner prüfen.

### 69

Exit-Code 69: Gerät nicht verfügbar

Kein Gerät wurde gefunden, oder ein anderes Programm benutzt es. Weiter hilft gangart devices.

### 73

Exit-Code 73: Ausgabe nicht anlegbar

Eine Datei oder ein Ordner für das Ergebnis lässt sich nicht anlegen. Die Meldung sagt warum und was zu
versuchen ist.

### 74

Exit-Code 74: Ein- oder Ausgabe gescheitert

Lesen oder Schreiben scheiterte unterwegs, etwa bei voller Platte oder gezogenem Kabel. Was bis dahin
gesichert war, bleibt.

### 75

Exit-Code 75: Gerät verloren

Ein Gerät ging während eines Live-Wegs verloren und kam nicht zurück. Der Weg bis dahin ist gesichert.

### 77

Exit-Code 77: keine Berechtigung

Die Datei darf nicht gelesen oder das Gerät nicht geöffnet werden. Die Meldung sagt, was zu ändern ist.

### 78

Exit-Code 78: Einstellungen

Eine Einstellungs- oder Plandatei ist unbrauchbar. Die Meldung nennt die Zeile.

### 130

Exit-Code 130: abgebrochen

Das Programm wurde abgebrochen, bevor etwas gesichert werden konnte, oder durch ein zweites Strg-C. Das erste
beendet geordnet.

## cues

### pace.up

Hinweis: etwas zügiger

Kommt, wenn das Tempo etwa 20 Sekunden unter dem eigenen Ziel bleibt. Zügigeres Gehen gibt mehr Entlastung
zwischen den Schritten. An Steigungen, auf Glatteis, im Gedränge oder ohne Lust darauf nicht beachten. Quelle:
eigene Regel; das Ziel ist das eigene.

### pace.good

Hinweis: gutes Tempo

Kommt einmal, wenn das Tempo wieder am Ziel ist. Lob kommt mindestens so oft wie Hinweise.

### pace.fade

Hinweis: das Tempo lässt nach

Kommt, wenn das Tempo etwa 8 Prozent unter das der ersten Minuten fällt. Eine Pause kann den restlichen Weg
leichter machen. Es ist ein Angebot.

### slow.stroll

Hinweis: Bummeln

Kommt, wenn schon eine Weile gebummelt wird, erkannt an static_loading. Eine zügige Minute gibt mehr
Entlastung zwischen den Schritten. Bei gewollt langsamem Gehen nicht beachten.

### arms.more

Hinweis: Arme schwingen lassen

Kommt, wenn beide Arme eine Weile wenig schwingen (little_arm_swing). Hinweise zum Armschwung steigerten bei
Älteren Weite, Geschwindigkeit und Schrittlänge (Khiyara et al.). Mit vollen Händen oder Stöcken nicht
beachten.

### arms.shoulder

Hinweis: aus der Schulter schwingen

Kommt, wenn der Schwung vor allem aus den Ellenbogen kommt (mostly_elbow). Es ist eine Frage des Stils; keine
Studie zeigt einen Nutzen. Fühlt es sich seltsam an, nicht beachten.

### arms.side

Hinweis: einen Arm mitnehmen

Kommt, wenn ein Arm eine halbe Minute wenig schwingt, während der andere schwingt, oder viel weniger als der
andere. Tasche oder Telefon in dieser Hand sind Grund genug, es nicht zu beachten.

### arms.still

Hinweis: ein Arm bleibt ruhig

Kommt einmal, wenn ein Arm gar nicht schwingt. Hält die Hand Geländer, Stock oder Leine, dann bleibt sie da;
Sicherheit zuerst.

### arms.good

Hinweis: schöner Armschwung

Kommt einmal, wenn die Arme nach einem Hinweis wieder gut schwingen. Nichts ist zu ändern.

### step.soft

Hinweis: weich auftreten

Kommt, wenn die meisten Schritte eines Beins fest auftreten (stiff_landing) oder härter als zuvor
(hard_landing). Schuhe und Boden können der ganze Grund sein. Kommt nie bei langsamem Tempo oder unklaren
Daten.

### step.good

Hinweis: weiche Schritte

Kommt einmal, wenn die Auftritte nach einem Hinweis weicher geworden sind. Nichts ist zu ändern.

### chest.loose

Hinweis: den Brustkorb mitdrehen lassen

Kommt, wenn ein Sensor am Brustkorb eine halbe Minute lang weniger als drei Grad Drehung sieht. Ein Brustkorb, der
locker zur anderen Seite dreht als das Becken, passt zu schwingenden Armen. Mit einem Rucksack oder wenn es sich
seltsam anfühlt: nicht beachten. Quelle: eigene Regel.

### chest.good

Hinweis: der Brustkorb dreht mit

Kommt einmal, wenn der Brustkorb nach einem Hinweis weiter dreht. Nichts ist zu ändern.

### int.start

Hinweis: ein Intervall beginnt

Kommt, wenn ein Intervall des Plans beginnt, mit Nummer und Länge. Ist der Ort nicht sicher, ruhig warten.

### int.minute

Hinweis: noch eine Minute

Kommt, wenn vom Intervall noch eine Minute bleibt. Es lässt sich mit den anderen Hinweisen abschalten.

### sym.noted

Hinweis: Marke notiert

Kommt, wenn eine Marke gesetzt wurde, dass sich etwas meldet, mit der Zeit seit Beginn des Intervalls. Das
Intervall endet dort, und eine Pause wird angeboten. Bei ungewohnten Beschwerden hilft gangart explain safety.

### pause.start

Hinweis: eine Pause beginnt

Kommt, wenn eine Pause beginnt: Hände auf Geländer oder Bank, nach vorn geneigt. Das Gewicht mit den Händen
abstützen; Vorbeugen ohne Stütze ist keine Erholung. Sitzen, wenn es angenehmer ist. Ob es guttut, zeigt nur
das eigene Empfinden.

### pause.ready

Hinweis: weiter

Kommt nach etwa anderthalb Minuten Pause. Es eilt nicht.

### end

Hinweis: geschafft

Kommt am Ende eines Wegs, mit Länge und Zahl der Intervalle. Zeiten sind auf Minuten gerundet.

### data.unsure

Hinweis: Signal unklar

Kommt, wenn die Daten für Hinweise zu unklar sind. Der Weg wird trotzdem aufgezeichnet, und Hinweise kommen
von selbst wieder.

### data.lost

Hinweis: Sensor weg

Kommt einmal, wenn ein Sensor eines Live-Wegs weg ist. Die Uhr des Wegs läuft weiter, und auf den Sensor wird
gewartet.
"""##
}
