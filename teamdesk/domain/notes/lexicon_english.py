"""The verbs of a team meeting in English, in the classes of `lexicon_verbs`.

Many of them are nouns as well: «report», «order», «visit» are verbs only where they are told so.
"""

from __future__ import annotations

from teamdesk.domain.notes.text import word_set

ENGLISH_STRONG = """
order call contact arrange clarify apply check assess test evaluate update book fetch deliver borrow
change adjust install remove inform notify remind ask invite plan prepare organise organize
coordinate refer document instruct supervise demonstrate discuss visit adapt repair renew extend
sign approve copy print request measure repeat retest register follow review collect schedule email
phone complete submit confirm investigate provide replace mount fit hand pick clean loan return
obtain talk chase draft weigh look double-check forward monitor enquire set liaise ring inspect
finalise finalize reschedule share circulate distribute upload log record enter file scan post mail
text message fax raise flag escalate highlight brief debrief advise observe shadow oversee
facilitate host attend accompany escort encourage prompt reassure motivate progress upgrade wean
titrate prescribe administer dispense withdraw restart initiate implement introduce build construct
design develop devise compile collate summarise summarize analyse analyze audit research source
quote purchase procure hire lend label tidy clear dispose recycle service tighten lower lift widen
secure fix screw drill hang photograph film recheck reassess re-assess rebook rearrange reorder
reissue resend reprint negotiate mediate advocate represent appeal claim reimburse invoice fund cost
nominate assign allocate delegate transfer discharge admit readmit signpost link connect consult
confer involve engage recruit interview screen triage map identify explore consider trial pilot
rehearse ensure verify establish determine sort resolve address tackle supply furnish equip
uninstall assemble dismantle position place store relocate cover assist transport dress bandage
reorganise amend edit type laminate trace track cancel swap exchange feed pop chair pay revise
restock replenish empty calibrate charge reset proofread translate interpret photocopy enrol enroll
reapply re-refer redo
"""
ENGLISH_WEAK = """
practise practice train walk try start show help set work join move support commence listen
"""
ENGLISH_COURSE = """
continue stop reduce increase end finish pause drop cut discontinue close postpone maintain skip
"""
ENGLISH_STATE = """
believe want wish need like love live seem manage mean wait stay use report describe hope cope
suggest recommend expect hear notice doubt remember agree mention note remark explain worry
prefer appear enjoy hate fear dislike wonder guess assume suppose regard imagine struggle suffer
tolerate lack own contain consist depend sound differ deserve recall forget realise realize insist
argue complain warn trust welcome appreciate thank apologise faint cough breathe hurt relax
wake dream retire die recover improve worsen deteriorate gain lose understand enjoy point disagree
"""
ENGLISH_IRREGULAR = {
    "STRONG": """
        write: writes|write|wrote|written
        send: sends|send|sent|sent
        bring: brings|bring|brought|brought
        buy: buys|buy|bought|bought
        leave: leaves|leave|left|left
        speak: speaks|speak|spoke|spoken
    """,
    "WEAK": """
        take: takes|take|took|taken
        give: gives|give|gave|given
        find: finds|find|found|found
        get: gets|get|got|got
        go: goes|go|went|gone
        see: sees|see|saw|seen
        do: does|do|did|done
        make: makes|make|made|made
        teach: teaches|teach|taught|taught
        meet: meets|meet|met|met
        begin: begins|begin|began|begun
        run: runs|run|ran|run
        read: reads|read|read|read
        put: puts|put|put|put
        drive: drives|drive|drove|driven
        let: lets|let|let|let
        tell: tells|tell|told|told
    """,
    "COURSE": """
        keep: keeps|keep|kept|kept
        hold: holds|hold|held|held
    """,
    "STATE": """
        have: has,have,'s|have|had|had
        be: is,are,am|be|was,were|been
        think: thinks|think|thought|thought
        feel: feels|feel|felt|felt
        know: knows|know|knew|known
        say: says|say|said|said
        sleep: sleeps|sleep|slept|slept
        become: becomes|become|became|become
        lie: lies|lie|lay|lain
        stand: stands|stand|stood|stood
        sit: sits|sit|sat|sat
    """,
}
NOT_ENGLISH_IMPERATIVE = word_set("""
    result work walk run help start stop rest need use stay show end discharge like love look
    support pop left progress cost note cover
    """)
# Nouns as often as verbs: at the head of a clause what stands behind them tells which.
NOUNS_TOO = word_set("""
    order report book plan contact visit review call check repeat request measure test update
    screen trial transfer claim appeal brief record file log map cover support service place store
    post text mail message email phone quote exchange charge fund audit address link film position
    repair approach address trace track show ring loan return talk look sign copy print mount
    fit hand pick clean draft weigh look change fax chair lift start work
    help walk run practice handover progress note cost hire swap empty dress
    schedule forward
    """)
NOUN_LINKS = word_set("of from is was are were has had did does due needed required went as")
# «Contact with the ward» is a noun, «check with the ward» a verb.
NOUNS_WITH = word_set("contact appeal order plan report visit")
STAFF_PHRASES_EN = {
    "report": word_set("back to on"),
    "keep": word_set("an track in"),
    "let": word_set("us me you him her them everyone team"),
    "drop": word_set("off in by round"),
    "feed": word_set("back"),
    "get": word_set("hold in back"),
    "make": word_set("contact sure arrangements"),
    "give": word_set("feedback"),
}
