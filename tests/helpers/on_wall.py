"""Walks every place and tab of an open team, and collects whatever could be seen or heard there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from sqlalchemy import select

from teamdesk.domain.names import clean, in_speaking_order
from teamdesk.domain.people import NetworkKind
from teamdesk.models import (
    CaseFile,
    Cooperation,
    IndividualPlan,
    Measure,
    Member,
    Participant,
    Person,
    Relative,
)
from teamdesk.services.people import PeopleService
from teamdesk.ui.meeting.view import MeetingView
from teamdesk.ui.navigation import RAIL, Place
from teamdesk.ui.person.view import PersonView
from teamdesk.ui.widgets.segments import SegmentedControl
from tests.helpers.spoken import ROLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy.orm import Session

    from teamdesk.bootstrap.team_window import TeamWindow


@dataclass(frozen=True, slots=True)
class Secrets:
    """What must not be on the wall, each as it is stored."""

    words: frozenset[str]

    @classmethod
    def of(cls, names: Iterable[str], others: Iterable[str]) -> Secrets:
        """Whole names in both orders, given names with the surname, and other private texts."""
        words: set[str] = set()
        for name in names:
            parts = in_speaking_order(clean(name)).split()
            if len(parts) > 1:
                words |= {" ".join(parts), f"{parts[-1]}, {' '.join(parts[:-1])}"}
                words |= {f"{parts[0]} {parts[-1]}"}
                words |= {" ".join(parts[:2])}
        words |= {text for other in others if len(text := clean(other)) > 3}
        return cls(frozenset(word.casefold() for word in words))

    def found_in(self, texts: Iterable[str]) -> set[str]:
        """Those that stand in any of the texts."""
        together = "\n".join({clean(text).casefold() for text in texts if text})
        return {word for word in self.words if word in together}


def seen_texts(root: QWidget) -> Iterator[str]:
    """Texts, accessible texts, tool tips and titles of all that is shown in ``root``."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisibleTo(root):
            continue
        yield from (widget.accessibleName(), widget.accessibleDescription())
        yield from (widget.toolTip(), widget.statusTip(), widget.whatsThis())
        yield widget.windowTitle()
        yield from _own_texts(widget)


def _own_texts(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield from (widget.text(), widget.placeholderText())
        case QPlainTextEdit() | QTextEdit():
            yield from (widget.toPlainText(), widget.placeholderText())
        case QComboBox():
            yield from (widget.itemText(place) for place in range(widget.count()))
        case QTabBar():
            yield from (widget.tabText(place) for place in range(widget.count()))
        case QAbstractItemView() if (model := widget.model()) is not None:
            yield from _rows_of(model)
        case _:
            pass
    yield from (action.text() for action in widget.actions())


def _rows_of(model: QAbstractItemModel) -> Iterator[str]:
    nowhere = QModelIndex()
    # A list keeps to itself that it has one column.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(nowhere)
    for row in range(model.rowCount(nowhere)):
        for column in range(columns):
            for role in ROLES:
                yield str(model.index(row, column).data(role) or "")
    for column in range(columns):
        header = model.headerData(column, Qt.Orientation.Horizontal)
        yield str(header or "")


def windows_texts() -> Iterator[str]:
    """What is shown in every window that is open, the clipboard included."""
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            yield from seen_texts(window)
    yield QApplication.clipboard().text()


def secrets_of(team: TeamWindow) -> Secrets:
    """Everything private that the team's database holds of its persons."""
    with team.workplace.reading() as work:
        people = list(work.session.scalars(select(Person)))
        cases = list(work.session.scalars(select(CaseFile)))
        colleagues = set(work.session.scalars(select(Member.name)))
        private = [text for each in people for text in (each.address, each.phone)]
        private += [each.identity_number or "" for each in people]
        private += [each.interpreter for each in people]
        private += [each.diagnosis for each in cases]
        private += work.session.scalars(select(Cooperation.contact))
        private += work.session.scalars(select(IndividualPlan.outside_phone))
        names = [each.name for each in people]
        names += names_near(work.session)
        return Secrets.of([name for name in names if name not in colleagues], private)


def names_near(session: Session) -> list[str]:
    """Relatives, doctors, and those from outside who take part, lead or answer for a measure."""
    outside = select(Participant.name).where(Participant.member_id.is_(None))
    return [
        *session.scalars(select(Relative.name).where(Relative.kind != NetworkKind.SERVICE)),
        *session.scalars(outside),
        *session.scalars(select(IndividualPlan.outside_name)),
        *session.scalars(select(Measure.responsible_name)),
        *session.scalars(select(Person.doctor)),
    ]


def walk(team: TeamWindow, every: int = 1) -> Iterator[str]:
    """Open every place, and of every (second, third …) person every tab; say where one is."""
    for place in RAIL:
        team.navigator.open(place)
        QApplication.processEvents()
        yield place.value
        yield from turn(team, place)
    yield from _walk_meeting(team)
    for row in PeopleService(team.workplace).people()[::every]:
        team.navigator.open(Place.PERSON, row.person_id)
        page = team.desk.host.page(Place.PERSON)
        assert isinstance(page, PersonView)
        for tab in page.tabs:
            page.open_tab(tab)
            yield f"{row.name}, {tab.value}"


def turn(team: TeamWindow, place: Place) -> Iterator[str]:
    """Press every segment of a place (shapes, standings, groupings), and peek at what is chosen."""
    page = team.desk.host.page(place)
    for control in page.findChildren(SegmentedControl):
        for button in control.findChildren(QAbstractButton):
            if button.isVisibleTo(page):
                button.click()
                QApplication.processEvents()
                # Some tell how many stand in them, which is another number in another team.
                yield f"{place.value}, {button.text().partition(' (')[0]}"
    if place is Place.BOARD:
        page.take_focus()
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        QApplication.processEvents()
        yield "peek"


def _walk_meeting(team: TeamWindow) -> Iterator[str]:
    """Open each page beside the meeting; take everybody on stage, until it is read back."""
    team.navigator.open(Place.MEETING)
    view = team.desk.host.page(Place.MEETING)
    assert isinstance(view, MeetingView)
    for key in reversed(view.tabs.keys):
        view.pages.open(key)
        QApplication.processEvents()
        yield f"meeting, {key.value}"
    view = begin_meeting(team)
    presenter = view.presenter
    for line in presenter.rows.agenda if presenter.rows else ():
        presenter.go_to(line.id)
        QApplication.processEvents()
        yield f"{line.person_name} on stage"
    view.show_readback()
    yield "read-back"


def begin_meeting(team: TeamWindow) -> MeetingView:
    """Start the meeting that comes next."""
    team.navigator.open(Place.MEETING)
    view = team.desk.host.page(Place.MEETING)
    assert isinstance(view, MeetingView)
    view.before.start_requested.emit()
    return view
