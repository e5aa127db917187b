//! Knows: how the fields of an object are taken out one by one, with the type each should have.
//! Must not know: which fields there are. What nobody takes is left over, to be kept.

use super::{Expected, Refusal};
use crate::assessment::json::{Object, Value};

/// The fields of one object that have not been taken yet.
pub struct Fields {
    path: String,
    left: Object,
}

impl Fields {
    /// The fields of a value that must be an object. `path` is what a refusal calls it.
    pub fn of(value: Value, path: String) -> Result<Self, Refusal> {
        match value {
            Value::Object(left) => Ok(Self { path, left }),
            _ => Err(wrong(path, Expected::Object)),
        }
    }

    /// What a refusal calls one of the fields.
    pub fn path(&self, name: &str) -> String {
        if self.path.is_empty() {
            name.to_owned()
        } else {
            format!("{}.{name}", self.path)
        }
    }

    /// Takes a field of any type; null is the same as absent.
    pub fn any(&mut self, name: &str) -> Option<Value> {
        self.left.remove(name).filter(|value| *value != Value::Null)
    }

    /// Takes a text.
    pub fn text(&mut self, name: &str) -> Result<Option<String>, Refusal> {
        match self.any(name) {
            None => Ok(None),
            Some(Value::Text(text)) => Ok(Some(text)),
            Some(_) => Err(wrong(self.path(name), Expected::Text)),
        }
    }

    /// Takes one of the texts that `parse` knows.
    pub fn one_of<T>(
        &mut self,
        name: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, Refusal> {
        self.text(name)?
            .map(|text| parse(&text).ok_or_else(|| Refusal::UnknownValue(self.path(name))))
            .transpose()
    }

    /// Takes true or false; absent is false.
    pub fn yes_or_no(&mut self, name: &str) -> Result<bool, Refusal> {
        match self.any(name) {
            None => Ok(false),
            Some(Value::Bool(value)) => Ok(value),
            Some(_) => Err(wrong(self.path(name), Expected::YesOrNo)),
        }
    }

    /// Takes an object; absent is `None`.
    pub fn object(&mut self, name: &str) -> Result<Option<Self>, Refusal> {
        self.any(name)
            .map(|value| Self::of(value, self.path(name)))
            .transpose()
    }

    /// Takes a list of objects; absent is empty.
    pub fn list(&mut self, name: &str) -> Result<Vec<Self>, Refusal> {
        match self.any(name) {
            None => Ok(Vec::new()),
            Some(Value::List(values)) => values
                .into_iter()
                .enumerate()
                .map(|(index, value)| Self::of(value, format!("{}[{index}]", self.path(name))))
                .collect(),
            Some(_) => Err(wrong(self.path(name), Expected::List)),
        }
    }

    /// A field that must be there.
    pub fn required<T>(
        &mut self,
        name: &str,
        take: impl FnOnce(&mut Self, &str) -> Result<Option<T>, Refusal>,
    ) -> Result<T, Refusal> {
        take(self, name)?.ok_or_else(|| Refusal::Missing(self.path(name)))
    }

    /// Takes all that is left, each field an object under a name that nobody knows beforehand.
    pub fn objects(self) -> Result<Vec<(String, Self)>, Refusal> {
        let path = self.path;
        self.left
            .into_fields()
            .into_iter()
            .filter(|(_, value)| *value != Value::Null)
            .map(|(name, value)| {
                let fields = Self::of(value, format!("{path}.{name}"))?;
                Ok((name, fields))
            })
            .collect()
    }

    /// What nobody took.
    pub fn left_over(self) -> Object {
        self.left
    }
}

fn wrong(field: String, expected: Expected) -> Refusal {
    Refusal::WrongType { field, expected }
}
