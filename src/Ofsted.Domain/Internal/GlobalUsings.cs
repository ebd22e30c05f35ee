// What is written above the declaration of every public type.
global using JsonConverterAttribute = System.Text.Json.Serialization.JsonConverterAttribute;
global using TypeConverterAttribute = System.ComponentModel.TypeConverterAttribute;
