import { readdirSync, readFileSync } from 'node:fs'
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm'

/** The W3C's schema modules for SCXML 1.0, as published (their licence is in scxml-copyright.xsd). */
const FOLDER = new URL('./scxml-schema/', import.meta.url)

/** The schema imports the attributes of the `xml` namespace and uses none of them: an empty schema stands for them. */
const XML_NAMESPACE = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace"/>`

const files = Object.fromEntries(readdirSync(FOLDER).map((name) => [name, readFileSync(new URL(name, FOLDER))]))
xmlRegisterInputProvider(
  new XmlBufferInputProvider({ ...files, 'http://www.w3.org/2001/xml.xsd': new TextEncoder().encode(XML_NAMESPACE) }),
)

const START = 'scxml.xsd'
const schema = XmlDocument.fromBuffer(files[START] as Uint8Array, { url: START })
const validator = XsdValidator.fromDoc(schema)

/** What stands against a text as SCXML: that it is no XML, or what the schema refuses; null where it is valid. */
export function scxmlProblem(text: string): string | null {
  try {
    const document = XmlDocument.fromString(text)
    validator.validate(document)
    document.dispose()
    return null
  } catch (error) {
    return (error as Error).message
  }
}
