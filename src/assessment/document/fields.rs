//! Knows: how the fields of an object are taken out one by one, with the type each should have.
//! Must not know: which fields there are. What nobody takes is left over, to be kept.
//!
//! A field of the wrong type reads as if it were absent, and the first such problem is noted for
//! the whole document: a document is refused whole, so what was read of it is thrown away anyway,
//! and the code that reads says only what it wants.

use std::cell::RefCell;

use super::migrate::{Step, migrate};
use super::{Expected, Refusal};
use crate::assessment::json::{Object, Value};

/// The first problem of a document.
#[derive(Debug, Default)]
pub struct Problem(RefCell<Option<Refusal>>);

impl Problem {
    /// Notes a problem, unless there was one before.
    pub fn note(&self, refusal: Refusal) {
        self.0.borrow_mut().get_or_insert(refusal);
    }

    /// The first problem that was noted.
    pub fn first(self) -> Option<Refusal> {
        self.0.into_inner()
    }
}

/// The fields of one object that have not been taken yet.
pub struct Fields<'a> {
    path: String,
    left: Object,
    problem: &'a Problem,
}

impl<'a> Fields<'a> {
    /// The fields of a value that must be an object. `path` is what a refusal calls it.
    pub fn of(value: Value, path: String, problem: &'a Problem) -> Self {
        let left = match value {
            Value::Object(left) => left,
            _ => {
                problem.note(Refusal::WrongType {
                    field: path.clone(),
                    expected: Expected::Object,
                });
                Object::default()
            }
        };
        Self {
            path,
            left,
            problem,
        }
    }

    fn path(&self, name: &str) -> String {
        if self.path.is_empty() {
            name.to_owned()
        } else {
            format!("{}.{name}", self.path)
        }
    }

    /// Says that a field is of the wrong type.
    pub fn wrong(&self, name: &str, expected: Expected) {
        self.problem.note(Refusal::WrongType {
            field: self.path(name),
            expected,
        });
    }

    /// Takes a field of any type; null is the same as absent.
    pub fn any(&mut self, name: &str) -> Option<Value> {
        self.left
            .remove(name)
            .filter(|value| !matches!(value, Value::Null))
    }

    /// Says that a field is required.
    pub fn missing(&self, name: &str) {
        self.problem.note(Refusal::Missing(self.path(name)));
    }

    /// Takes a text.
    pub fn text(&mut self, name: &str) -> Option<String> {
        match self.any(name)? {
            Value::Text(text) => Some(text),
            _ => {
                self.wrong(name, Expected::Text);
                None
            }
        }
    }

    /// Takes a text; absent is empty.
    pub fn text_or_empty(&mut self, name: &str) -> String {
        self.text(name).unwrap_or_default()
    }

    /// Takes a text that must be there.
    pub fn required_text(&mut self, name: &str) -> String {
        self.text(name).unwrap_or_else(|| {
            self.missing(name);
            String::new()
        })
    }

    /// Takes one of the texts that `parse` knows.
    pub fn one_of<T>(&mut self, name: &str, parse: fn(&str) -> Option<T>) -> Option<T> {
        let value = parse(&self.text(name)?);
        if value.is_none() {
            self.problem.note(Refusal::UnknownValue(self.path(name)));
        }
        value
    }

    /// Takes true or false; absent is false.
    pub fn yes_or_no(&mut self, name: &str) -> bool {
        match self.any(name) {
            None => false,
            Some(Value::Bool(value)) => value,
            Some(_) => {
                self.wrong(name, Expected::YesOrNo);
                false
            }
        }
    }

    /// Takes an object; absent is `None`.
    pub fn object(&mut self, name: &str) -> Option<Self> {
        let value = self.any(name)?;
        Some(Self::of(value, self.path(name), self.problem))
    }

    /// Takes an object that must be there, with everything in it.
    pub fn required_object(&mut self, name: &str) -> Object {
        match self.object(name) {
            Some(fields) => fields.left_over(),
            None => {
                self.missing(name);
                Object::default()
            }
        }
    }

    /// Brings the fields of a whole document up to the newest version, and takes the version out.
    pub fn migrate(&mut self, steps: &[Step]) {
        if let Err(refusal) = migrate(&mut self.left, steps) {
            self.problem.note(refusal);
        }
    }

    /// Takes a list of objects; absent is empty.
    pub fn list(&mut self, name: &str) -> Vec<Self> {
        let values = match self.any(name) {
            Some(Value::List(values)) => values,
            None => return Vec::new(),
            Some(_) => {
                self.wrong(name, Expected::List);
                return Vec::new();
            }
        };
        let path = self.path(name);
        let fields = values.into_iter().enumerate();
        fields
            .map(|(index, value)| Self::of(value, format!("{path}[{index}]"), self.problem))
            .collect()
    }

    /// Takes all that is left, each field an object under a name that nobody knows beforehand.
    pub fn objects(self) -> Vec<(String, Self)> {
        let fields = self.left.into_fields().into_iter();
        fields
            .filter(|(_, value)| !matches!(value, Value::Null))
            .map(|(name, value)| {
                let path = format!("{}.{name}", self.path);
                (name, Self::of(value, path, self.problem))
            })
            .collect()
    }

    /// What nobody took.
    pub fn left_over(self) -> Object {
        self.left
    }
}
