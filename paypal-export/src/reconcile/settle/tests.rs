//! Tests of the choice of rows that count later.

use proptest::prelude::*;

use super::*;

/// Rows of one currency: the days of their initiation and settlement, their amount, and whether
/// they were pending.
type Rows = Vec<(usize, usize, i128, bool)>;

fn puzzle(days: usize, rows: &Rows) -> Puzzle {
    let mut nodes = vec![Node::new(Some(0), Some(0), None); days];
    let place = |day: usize| Some(day).filter(|day| *day < days);
    let part = |(early, late, amount, _): &(usize, usize, i128, bool)| Part {
        early: place(*early),
        late: place(*late),
        total: *amount,
        available: *amount,
        link: None,
    };
    for row in rows {
        let day = if row.3 { row.1 } else { row.0 };
        if let Some(node) = nodes.get_mut(day) {
            node.count(&part(row), false);
        }
    }
    Puzzle { nodes, rows: rows.iter().map(|row| Undecided { parts: vec![part(row)] }).collect() }
}

#[test]
fn the_balances_decide_which_rows_count_later() {
    for (name, rows) in [
        ("none", vec![(0, 1, 10, false)]),
        ("one", vec![(0, 1, 10, true)]),
        ("a chain in which the middle day agrees", vec![(0, 1, 10, true), (1, 2, 10, true)]),
        ("some of a day", vec![(0, 1, 10, true), (0, 2, 15, false), (0, 2, 33, true), (0, 1, 7, false)]),
        (
            "five of seven",
            vec![
                (0, 1, 101, true),
                (0, 1, 203, true),
                (0, 2, 407, true),
                (0, 2, 811, false),
                (0, 3, 1613, true),
                (0, 3, 3217, true),
                (0, 3, 6421, false),
            ],
        ),
        ("beyond the range", vec![(2, 9, 10, true), (1, 2, 5, true)]),
    ] {
        let solution = puzzle(4, &rows).solve();
        let expected: Vec<bool> = rows.iter().map(|row| row.3).collect();
        assert_eq!((solution.is_late, solution.problems), (expected, 0), "{name}");
    }
}

#[test]
fn an_error_stays_where_it_is() {
    let rows = vec![(0, 1, 10, true), (1, 3, 25, true), (1, 2, 40, false)];
    let mut puzzle = puzzle(4, &rows);
    let node = &mut puzzle.nodes[1];
    for amount in [&mut node.total, &mut node.available] {
        *amount = amount.map(|amount| amount + 3);
    }
    let solution = puzzle.solve();
    assert_eq!((solution.is_late, solution.problems), (vec![true, true, false], 1));
}

#[test]
fn the_running_balance_decides_where_the_sums_leave_a_choice() {
    // Two rows of one amount were pending before the range, and one of them counts in it.
    let rows = vec![(9, 0, 10, true), (9, 0, 10, false)];
    let mut puzzle = puzzle(1, &rows);
    puzzle.nodes[0].chain = Some([(100, 1), (110, -1)].into());
    puzzle.rows[0].parts[0].link = Some((40, 50));
    puzzle.rows[1].parts[0].link = Some((100, 110));
    let solution = puzzle.solve();
    assert_eq!((solution.is_late, solution.problems), (vec![false, true], 0));
}

proptest! {
    #[test]
    fn right_data_has_a_choice_without_a_difference(
        rows in prop::collection::vec((0_usize..12, 1_usize..6, 1_i128..100_000, any::<bool>()), 0..40)
    ) {
        let rows: Rows = rows
            .into_iter()
            .map(|(day, later, amount, is_pending)| (day, day + later, amount, is_pending))
            .collect();
        prop_assert_eq!(puzzle(14, &rows).solve().problems, 0);
    }
}
