//! Knows: what a JSON text can hold.
//! Must not know: how it is read or written.

/// Any JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// null
    Null,
    /// true or false
    Bool(bool),
    /// A number, as it was written: nothing of it is lost by rounding.
    Number(String),
    /// A string
    Text(String),
    /// An array
    List(Vec<Value>),
    /// An object
    Object(Object),
}

/// Adds what is not there yet, by its name. Both lists may be long, so the names that are there
/// are sorted once and looked up.
pub fn add_missing<T: Clone>(here: &mut Vec<T>, there: &[T], name: impl Fn(&T) -> String) {
    let names: Vec<String> = here.iter().map(&name).collect();
    let mut names: Vec<&str> = names.iter().map(String::as_str).collect();
    names.sort_unstable();
    for entry in there {
        if names.binary_search(&name(entry).as_str()).is_err() {
            here.push(entry.clone());
        }
    }
}

/// An object: fields in their order, no name twice.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Object(Vec<(String, Value)>);

impl Object {
    /// An object of fields that are known to have different names. Nothing is looked up, so it
    /// takes a hundred thousand of them as well as ten.
    pub fn of(fields: Vec<(String, Value)>) -> Self {
        Self(fields)
    }

    /// Takes a field out.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let at = self.0.iter().position(|(known, _)| known == name)?;
        Some(self.0.remove(at).1)
    }

    /// A field.
    pub fn get(&self, name: &str) -> Option<&Value> {
        let field = self.0.iter().find(|(known, _)| known == name);
        field.map(|(_, value)| value)
    }

    /// Adds a field, in place of the one with the same name.
    pub fn put(&mut self, name: &str, value: Value) {
        match self.0.iter_mut().find(|(known, _)| known == name) {
            Some((_, known)) => *known = value,
            None => self.0.push((name.into(), value)),
        }
    }

    /// With one more field.
    pub fn with(mut self, name: &str, value: Value) -> Self {
        self.put(name, value);
        self
    }

    /// Adds a text. An empty one says nothing that its absence does not say.
    pub fn put_text(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.put(name, Value::Text(text.into()));
        }
    }

    /// Adds `true`. `false` says nothing that its absence does not say.
    pub fn put_true(&mut self, name: &str, value: bool) {
        if value {
            self.put(name, Value::Bool(true));
        }
    }

    /// Adds an object, unless it is empty.
    pub fn put_object(&mut self, name: &str, object: Object) {
        if !object.is_empty() {
            self.put(name, Value::Object(object));
        }
    }

    /// Adds the fields of another object behind these.
    pub fn extend(&mut self, other: &Object) {
        self.0.extend(other.0.iter().cloned());
    }

    /// Adds the fields of another object whose names are not here yet.
    pub fn add_missing(&mut self, other: &Object) {
        add_missing(&mut self.0, &other.0, |(name, _)| name.clone());
    }

    /// The names, in their order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    /// The fields, in their order.
    pub fn fields(&self) -> &[(String, Value)] {
        &self.0
    }

    /// The fields, to be taken apart.
    pub fn into_fields(self) -> Vec<(String, Value)> {
        self.0
    }

    /// Whether there is no field.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(number.to_string())
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<Object> for Value {
    fn from(object: Object) -> Self {
        Self::Object(object)
    }
}
