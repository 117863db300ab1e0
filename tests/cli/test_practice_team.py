"""``teamdesk list`` and ``teamdesk export`` on the invented team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.cli.outcome import ExitCode
from teamdesk.domain.documents import DocumentFormat
from tests.helpers.handed_out import words_in

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Command


def test_list_cases_tells_the_26_of_the_board(teamdesk: Command) -> None:
    answer = teamdesk("list", "cases", "--practice", "--json")

    assert answer.code == 0
    assert len(answer.json) == 26
    assert all(case["active"] and case["phase"] for case in answer.json)


def test_list_cases_tells_a_coordinator_from_outside(teamdesk: Command) -> None:
    told = teamdesk("list", "cases", "--practice", "--json").json

    outside = {case["name"]: case["outside_coordinator"] for case in told}
    assert [name for name, who in outside.items() if who] == ["Emil Strand"]


def test_tasks_are_refused_to_somebody_from_outside(teamdesk: Command, tmp_path: Path) -> None:
    where = ("--practice", "--all", "--out", tmp_path, "--format", "docx")
    asked = ("export", "task-list", *where, "--to", "NAV Fjordvik")
    refused = teamdesk(*asked)
    handed_over = teamdesk(*asked, "--other-basis")

    assert (refused.code, handed_over.code) == (ExitCode.REFUSED, 0)
    assert "is not for NAV Fjordvik" in refused.err


def test_list_actions_leaves_out_what_is_done(teamdesk: Command) -> None:
    still_open = teamdesk("list", "actions", "--practice", "--json").json
    every = teamdesk("list", "actions", "--practice", "--all", "--json").json

    assert {action["status"] for action in still_open} <= {"open", "in_progress", "waiting"}
    assert len(still_open) < len(every)


def test_list_meetings_speaks_the_language_that_was_asked_for(teamdesk: Command) -> None:
    answer = teamdesk("list", "meetings", "--practice", "--lang", "nb")

    head, *lines = answer.out.splitlines()
    assert head.split() == ["Dato", "Status", "Beslutninger"]
    assert any("avsluttet" in line for line in lines)


def test_export_without_a_day_writes_the_newest_minutes(teamdesk: Command, tmp_path: Path) -> None:
    answer = teamdesk(
        "export", "minutes", "--practice", "--format", "docx", "--out", tmp_path / "ut"
    )

    assert answer.code == 0
    assert [path.suffix for path in (tmp_path / "ut").iterdir()] == [".docx"]
    assert answer.out.strip().endswith(".docx")


def test_export_of_a_plan_follows_the_case_and_the_language(
    teamdesk: Command, tmp_path: Path
) -> None:
    out = ("--practice", "--out", tmp_path, "--format", "docx", "pdf", "--json")
    every = teamdesk("export", "plan", "--all", *out)
    number = every.json["documents"][0]["path"].rpartition("IP_")[2][:6]

    one = teamdesk("export", "plan", "--case", number, "--lang", "nn", *out)

    told = [(document["format"], document["language"]) for document in one.json["documents"]]
    assert (every.code, one.code) == (0, 0)
    assert told == [("docx", "nn"), ("pdf", "nn")]


def test_export_of_a_plan_writes_the_plan_that_the_person_has(
    teamdesk: Command, tmp_path: Path
) -> None:
    out = ("--practice", "--out", tmp_path, "--format", "docx", "--json")

    # Per Ås of the practice team has a rehabilitation plan.
    one = teamdesk("export", "plan", "--case", "26-024", *out)
    other = teamdesk("export", "rehabilitation-plan", "--all", *out)

    (made,) = one.json["documents"]
    assert made["kind"] == "rehabilitation_plan"
    assert [document["kind"] for document in other.json["documents"]] == [made["kind"]]


def test_export_of_plans_asks_whose(teamdesk: Command, tmp_path: Path) -> None:
    answer = teamdesk("export", "plan", "--practice", "--out", tmp_path)

    assert answer.code == 2
    assert "--case" in answer.err


def test_export_of_minutes_by_case_is_refused(teamdesk: Command, tmp_path: Path) -> None:
    answer = teamdesk("export", "minutes", "--case", "26-001", "--practice", "--out", tmp_path)

    assert answer.code == 2


def test_export_of_an_unknown_day_says_so_and_writes_the_rest(
    teamdesk: Command, tmp_path: Path
) -> None:
    meetings = teamdesk("list", "meetings", "--practice", "--json").json
    closed = next(meeting for meeting in meetings if meeting["status"] == "closed")

    answer = teamdesk(
        *("export", "minutes", "--meeting", "1999-01-01", closed["held_on"]),
        *("--practice", "--format", "docx", "--out", tmp_path),
    )

    assert answer.code == 3
    assert answer.err.startswith("There are no minutes of 1999-01-01.")
    assert len(answer.out.splitlines()) == 1


def test_export_into_a_file_that_is_no_folder_fails_in_a_sentence(
    teamdesk: Command, tmp_path: Path
) -> None:
    (tmp_path / "ut").write_text("en fil", encoding="utf-8")

    answer = teamdesk("export", "minutes", "--practice", "--out", tmp_path / "ut")

    assert answer.code == 1
    assert "It was not possible to write to" in answer.err


def test_export_of_a_week_plan_follows_the_case(teamdesk: Command, tmp_path: Path) -> None:
    out = ("--practice", "--out", tmp_path, "--format", "docx", "--json")
    every = teamdesk("export", "week-plan", "--all", *out)
    number = every.json["documents"][0]["path"].rpartition("plan_")[2][:6]

    one = teamdesk("export", "week-plan", "--case", number, *out)

    assert (every.code, one.code) == (0, 0)
    assert [document["kind"] for document in one.json["documents"]] == ["week_plan"]


def test_export_of_a_staff_week_follows_the_first_name(teamdesk: Command, tmp_path: Path) -> None:
    out = ("--practice", "--out", tmp_path, "--format", "docx", "--lang", "nb")

    answer = teamdesk("export", "staff-week", "--member", "Jonas", "--initials", *out)

    (written,) = tmp_path.iterdir()
    words = words_in(written, DocumentFormat.DOCX)
    assert answer.code == 0
    assert "Uka til Jonas Eira" in words
    assert "Kollisjon" in words
    assert "Berg" not in words


def test_export_of_a_week_in_which_nothing_is_planned_says_so(
    teamdesk: Command, tmp_path: Path
) -> None:
    out = ("--week", "1999-01-04", "--practice", "--out", tmp_path)

    answers = [
        teamdesk("export", "week-plan", "--case", "26-022", *out),
        teamdesk("export", "staff-week", "--member", "Jonas", *out),
    ]

    assert [answer.code for answer in answers] == [4, 4]
    assert not list(tmp_path.iterdir())


def test_export_of_a_staff_week_by_case_is_refused(teamdesk: Command, tmp_path: Path) -> None:
    where = ("--practice", "--out", tmp_path)

    by_case = teamdesk("export", "staff-week", "--case", "26-022", *where)
    masked = teamdesk("export", "week-plan", "--all", "--initials", *where)
    nobody = teamdesk("export", "staff-week", *where)

    assert [answer.code for answer in (by_case, masked, nobody)] == [2, 2, 2]
    assert "--member" in nobody.err


def test_export_of_a_task_list_with_initials_names_no_person(
    teamdesk: Command, tmp_path: Path
) -> None:
    out = ("--practice", "--out", tmp_path, "--format", "docx", "--lang", "nb")

    answer = teamdesk("export", "task-list", "--member", "Kari", "--initials", *out)

    (written,) = tmp_path.iterdir()
    words = words_in(written, DocumentFormat.DOCX)
    assert answer.code == 0
    assert "avtale overføring med hjemmetjenesten" in words
    assert "Kowalski" not in words


def test_export_of_tasks_of_nobody_says_so(teamdesk: Command, tmp_path: Path) -> None:
    answer = teamdesk("export", "task-list", "--member", "X", "--practice", "--out", tmp_path)
    assert answer.code == 4
    assert not list(tmp_path.iterdir())
