//! Knows: what a person chose about the page itself, and how it is written down.
//! Must not know: answers. Nothing here says anything about a practice but which kinds of
//! systems it ticked.

use crate::assessment::json::{Object, Value, parse};

/// Choices about the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Number keys choose an answer while the focus is inside a question.
    pub number_keys: bool,
    /// The kinds of systems that were ticked as being in scope, by index in the list of the
    /// start screen.
    pub scope: Vec<usize>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            number_keys: true,
            scope: Vec::new(),
        }
    }
}

impl Settings {
    /// Reads settings. What is missing or of another shape is as if it had never been chosen:
    /// nothing is lost that a click does not bring back.
    pub fn read(text: &str) -> Self {
        let mut settings = Self::default();
        let Ok(Value::Object(fields)) = parse(text.as_bytes()) else {
            return settings;
        };
        settings.number_keys = !matches!(fields.get("numberKeys"), Some(Value::Bool(false)));
        if let Some(Value::List(scope)) = fields.get("scope") {
            settings.scope = scope
                .iter()
                .filter_map(|value| match value {
                    Value::Number(number) => number.parse().ok(),
                    _ => None,
                })
                .collect();
        }
        settings
    }

    /// Writes settings down.
    pub fn write(&self) -> String {
        let scope = self.scope.iter().map(|index| Value::from(*index));
        Value::Object(
            Object::default()
                .with("numberKeys", self.number_keys.into())
                .with("scope", Value::List(scope.collect())),
        )
        .to_string()
    }

    /// Ticks or unticks a kind of system.
    pub fn tick(&mut self, index: usize, ticked: bool) {
        self.scope.retain(|known| *known != index);
        if ticked {
            let at = self.scope.partition_point(|known| *known < index);
            self.scope.insert(at, index);
        }
    }
}
