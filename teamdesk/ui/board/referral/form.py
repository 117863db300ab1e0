"""«Ny henvisning»: the short form by which a person comes in, beside the board."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from teamdesk.domain.commands.cases import NewReferral, RejectReferral
from teamdesk.domain.field_errors import FieldError, TextMissing
from teamdesk.domain.inclusion import read_judgements, write_judgements
from teamdesk.domain.labels import label
from teamdesk.domain.phases import EntryRoute
from teamdesk.domain.typed_births import BIRTH_FIELD, NotAPastDay, read_birth, read_past_date
from teamdesk.ui.board.referral.checklist import Checklist
from teamdesk.ui.board.referral.known_box import KnownBox
from teamdesk.ui.board.referral.zone_part import ZonePart
from teamdesk.ui.draft_keeper import EntryKeeper
from teamdesk.ui.navigation import Place
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.side_form import SideForm

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QHideEvent

    from teamdesk.domain.rows.referrals import KnownPerson
    from teamdesk.ui.board.services import Intake
    from teamdesk.ui.surroundings import Surroundings

LINES_OF_WISH = 4
LOOK_AFTER_MS = 250
CRITERIA = "criteria"


class ReferralForm(SideForm):
    """Submits a `NewReferral` to register, or a `RejectReferral` to keep.

    What is typed stays if the form, the program or the power goes away.
    """

    def __init__(self, around: Surroundings, intake: Intake, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._intake = intake
        self._lines = {
            key: QLineEdit() for key in ("name", BIRTH_FIELD, "caught_by", "referred_on", "zone")
        }
        self._ends = {key: QLineEdit() for key in ("reject_reason", "sent_to")}
        self._route, self._wish = DropDown(), QPlainTextEdit()
        for route in EntryRoute:
            self._route.addItem("", route.value)
        self.known = KnownBox(around)
        self.checklist = Checklist(around)
        self.no = Button(around.theme, ButtonKind.LINK)
        self.no.setCheckable(True)
        self.zone = ZonePart(around.texts, intake.referrals, self._lines["zone"])
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.setInterval(LOOK_AFTER_MS)
        self._keeper = EntryKeeper(intake.drafts, self._values, self)
        self._put_in()
        self._connect()
        self.clear()
        self._resume()
        self.retranslate()

    def begin(self) -> None:
        """Put the keyboard where typing starts; the team may use other criteria now."""
        super().begin()
        self.zone.begin()
        self.checklist.show_judgements(
            self._intake.referrals.criteria(), self.checklist.judgements()
        )

    def clear(self) -> None:
        """Make room for the next referral."""
        for line in (*self._lines.values(), *self._ends.values()):
            line.clear()
        self._wish.clear()
        self._route.setCurrentIndex(0)
        today = self.around.clock.today()
        self._lines["referred_on"].setText(f"{today.day}.{today.month}.{today.year}")
        self.checklist.show_judgements(self._intake.referrals.criteria(), {})
        self.checklist.fold.setChecked(False)
        self.known.show_known(())
        self.no.setChecked(False)
        self._keeper.forget()
        self.clear_errors()

    def read(self) -> NewReferral | RejectReferral:
        """The referral that is typed, or why it is rejected.

        Raises:
            FieldError: a day or a birth number is none, or a rejection says no reason.
        """
        if self._looking.isActive():
            # Whoever types fast is asked about the known person before the case is made.
            self._looking.stop()
            self._look()
        referral = self._read_referral()
        if not self.no.isChecked():
            return referral
        reason, sent_to = (line.text().strip() for line in self._ends.values())
        if not reason:
            raise TextMissing("reject_reason")
        return RejectReferral(referral, reason, sent_to)

    def _read_referral(self) -> NewReferral:
        today = self.around.clock.today()
        birth = read_birth(self._lines[BIRTH_FIELD].text(), today)
        referred_on = read_past_date(self._lines["referred_on"].text(), today)
        if referred_on is None:
            raise NotAPastDay("referred_on")
        return NewReferral(
            name=self._typed("name"),
            birth_date=birth.birth_date,
            identity_number=birth.identity_number,
            entry_route=EntryRoute(self._route.currentData()),
            caught_by=self._typed("caught_by"),
            referred_on=referred_on,
            what_matters=self._wish.toPlainText().strip(),
            zone=self._typed("zone"),
            criteria=self.checklist.judgements(),
            person_id=self.known.person_id,
            coordinator_id=self.zone.contact_id,
        )

    @Slot()
    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.title.setText(_("New referral"))
        words = {
            "name": (_("Name"), ""),
            BIRTH_FIELD: (_("Birth number or date of birth"), _("11 digits, or 12.3.1944")),
            "entry_route": (_("How the person comes in"), ""),
            "caught_by": (_("Who saw the need"), ""),
            "referred_on": (_("Date of referral"), ""),
            "what_matters": (_("What the person wants"), _("In the person's own words")),
            "zone": (_("Home care zone"), ""),
            "reject_reason": (_("Why not"), ""),
            "sent_to": (_("Where the person was sent instead"), _("A service, a doctor, nobody")),
        }
        for key, (name, hint) in words.items():
            self.fields[key].set_words(name, hint)
        for index, route in enumerate(EntryRoute):
            self._route.setItemText(index, label(_, route))
        self.known.retranslate()
        self.zone.retranslate()
        self.checklist.retranslate()
        self._name_deed(self.no.isChecked())

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed before the form is gone."""
        self._keeper.keep()
        super().hideEvent(event)

    def _put_in(self) -> None:
        lines = self._lines
        self.add_field("name", lines["name"])
        self.add_field(BIRTH_FIELD, lines[BIRTH_FIELD])
        self.rows.addWidget(self.known)
        self.add_field("entry_route", self._route)
        self.add_field("caught_by", lines["caught_by"])
        self.add_field("referred_on", lines["referred_on"])
        self.add_field("what_matters", self._wish, LINES_OF_WISH)
        self.add_field("zone", lines["zone"])
        self.rows.addWidget(self.zone)
        self.rows.addWidget(self.checklist)
        self.rows.addWidget(self.no)
        for key, line in self._ends.items():
            self.add_field(key, line)
            self.fields[key].hide()

    def _connect(self) -> None:
        for line in (*self._lines.values(), *self._ends.values()):
            line.textEdited.connect(self._keeper.on_edited)
        self._wish.textChanged.connect(self._keeper.on_edited)
        self._route.activated.connect(self._keeper.on_edited)
        self.checklist.edited.connect(self._keeper.on_edited)
        for key in ("name", BIRTH_FIELD):
            self._lines[key].textEdited.connect(self._looking.start)
        self._looking.timeout.connect(self._look)
        self._keeper.refused.connect(self.tell)
        self.no.toggled.connect(self._on_no)
        self.known.open_requested.connect(self._on_open)

    def _typed(self, key: str) -> str:
        return self._lines[key].text().strip()

    def _values(self) -> Mapping[str, str]:
        told = {key: line.text() for key, line in (*self._lines.items(), *self._ends.items())}
        today = told.pop("referred_on")
        told["what_matters"] = self._wish.toPlainText()
        if not any(text.strip() for text in told.values()):
            return {}
        criteria = json.dumps(write_judgements(self.checklist.judgements()), ensure_ascii=False)
        route = str(self._route.currentData())
        return {**told, "referred_on": today, "entry_route": route, CRITERIA: criteria}

    def _resume(self) -> None:
        """Go on from what was typed before the program ended."""
        told = self._keeper.resume(self._intake.draft_place)
        for key, line in (*self._lines.items(), *self._ends.items()):
            if key in told:
                line.setText(told[key])
        self._wish.setPlainText(told.get("what_matters", ""))
        self._keeper.rest()
        at = self._route.findData(told.get("entry_route", ""))
        self._route.setCurrentIndex(max(at, 0))
        criteria = read_judgements(json.loads(told.get(CRITERIA, "{}")))
        self.checklist.show_judgements(self._intake.referrals.criteria(), criteria)
        self.no.setChecked(any(line.text() for line in self._ends.values()))
        if told:
            self._look()

    def _name_deed(self, is_no: bool) -> None:
        _ = self._
        self.set_buttons(_("Reject the referral") if is_no else _("Register"))
        self.no.set_words(_("Take the person in after all") if is_no else _("Reject …"))

    @Slot()
    def _look(self) -> None:
        try:
            birth = read_birth(self._lines[BIRTH_FIELD].text(), self.around.clock.today())
        except FieldError:
            # A number or a date that is not whole yet.
            self.known.show_known(())
            return
        found = self._intake.referrals.known(
            birth.identity_number, self._typed("name"), birth.birth_date
        )
        self.known.show_known(found)

    @Slot(bool)
    def _on_no(self, is_no: bool) -> None:
        for key in self._ends:
            self.fields[key].setVisible(is_no)
        self._name_deed(is_no)
        if is_no and self.isVisible():
            self.go_to("reject_reason")

    @Slot(object)
    def _on_open(self, known: KnownPerson) -> None:
        self.around.navigator.open(Place.PERSON, known.person_id)
