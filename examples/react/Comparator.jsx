/**
 * The custom element as a component, for React 19, which sets properties and listens to events of custom elements.
 * `onShow` is called with what is shown, at first and whenever it changes, by the page or by the reader.
 */
export function Comparator({ onShow, onError, children, ...attributes }) {
  return (
    <position-comparator
      {...attributes}
      onpc-ready={({ detail }) => onShow?.(detail.state)}
      onpc-change={({ detail }) => onShow?.(detail.state)}
      onpc-error={({ detail }) => onError?.(detail)}
    >
      {children}
    </position-comparator>
  );
}
