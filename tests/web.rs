//! What only a browser can tell: events, focus, the address.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn tests_run_in_a_page() {
    assert!(gloo::utils::document().body().is_some());
}
